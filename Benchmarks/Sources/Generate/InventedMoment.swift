import SeededRandom

/// A moment of an invented past, counted back from 20 November 2026, written as each file of an export writes it.
struct InventedMoment {
    let daysBack: Int
    let hour: Int
    let minute: Int

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    init(daysBack: Int, _ generator: inout SeededGenerator) {
        self.daysBack = daysBack
        hour = Int.random(in: 6..<23, using: &generator)
        minute = Int.random(in: 0..<60, using: &generator)
    }

    func earlier(by days: Int, _ generator: inout SeededGenerator) -> InventedMoment {
        InventedMoment(daysBack: daysBack + days, &generator)
    }

    private var date: (year: Int, month: Int, day: Int) {
        var (year, month, day) = (2026, 11, 20 - daysBack)
        while day < 1 {
            month -= 1
            if month == 0 { (year, month) = (year - 1, 12) }
            day += InventedMoment.lengths[month - 1] + (month == 2 && year % 4 == 0 ? 1 : 0)
        }
        return (year, month, day)
    }

    /// `1/29/26, 2:37 PM`
    var ofInvitation: String {
        let date = date
        let half = hour < 12 ? "AM" : "PM"
        return "\(date.month)/\(date.day)/\(date.year % 100), \((hour + 11) % 12 + 1):\(two(minute)) \(half)"
    }

    /// `08 Feb 2026`
    var ofConnection: String {
        let date = date
        return "\(two(date.day)) \(InventedMoment.months[date.month - 1]) \(date.year)"
    }

    /// `2026-02-08 14:03:22 UTC`
    var ofMessage: String { "\(iso) \(two(hour)):\(two(minute)):22 UTC" }

    /// `2026-02-08`
    var iso: String {
        let date = date
        return "\(date.year)-\(two(date.month))-\(two(date.day))"
    }

    private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
