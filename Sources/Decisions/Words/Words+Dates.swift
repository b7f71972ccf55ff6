package import Vetting

extension Words {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let shortMonths = months.map { " \($0.prefix(3)) " }

    /// `12 November 2026`
    package static func long(_ day: Day) -> String {
        let (year, month, day) = day.components
        return "\(day) \(months[month - 1]) \(year)"
    }

    /// `12 Nov 2026`
    package static func short(_ day: Day) -> String {
        let (year, month, day) = day.components
        // Put together without interpolation: it stands in every row of every list.
        return String(day) + shortMonths[month - 1] + String(year)
    }

    /// `12 November 2026, 09:14`
    package static func long(_ moment: Moment) -> String {
        guard let second = moment.second else { return long(moment.day) }
        return "\(long(moment.day)), \(twoDigits(second / 3600)):\(twoDigits(second / 60 % 60))"
    }

    /// `November 2026`
    package static func month(_ day: Day) -> String { "\(monthName(day)) \(day.components.year)" }

    package static func monthName(_ day: Day) -> String { months[day.components.month - 1] }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
