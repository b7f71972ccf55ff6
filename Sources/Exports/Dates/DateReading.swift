internal import Vetting

/// What a date field of an export says.
enum DateReading: Hashable {
    /// The field is empty.
    case absent
    case moment(Moment)
    /// `1/2/26`: month first, unless the whole file says otherwise.
    case slashed(SlashedDate)
    case unreadable
}

/// A date whose first two numbers may be month and day or day and month.
struct SlashedDate: Hashable {
    var first: UInt8
    var second: UInt8
    var year: UInt16
    /// Seconds since midnight; −1 where not given.
    var time: Int32

    func moment(dayFirst: Bool) -> Moment? {
        let (month, day) = dayFirst ? (second, first) : (first, second)
        return Day(year: Int(year), month: Int(month), day: Int(day)).map {
            Moment($0, second: time < 0 ? nil : Int(time))
        }
    }
}

/// Whether the slashed dates of one file are month-first, as delivered, or day-first, after a re-save in a spreadsheet.
struct DateOrder {
    private var onlyDayFirst = 0
    private var onlyMonthFirst = 0
    private var either = 0

    mutating func note(_ reading: DateReading) {
        guard case .slashed(let date) = reading else { return }
        switch (date.moment(dayFirst: false) != nil, date.moment(dayFirst: true) != nil) {
        case (true, true): either += 1
        case (true, false): onlyMonthFirst += 1
        case (false, true): onlyDayFirst += 1
        case (false, false): break
        }
    }

    /// Day-first where no date needs month-first and most cannot be month-first. A real file of day-first dates has about
    /// three such in five; one odd date among month-first ones stays an odd date.
    var isDayFirst: Bool { onlyMonthFirst == 0 && onlyDayFirst > either }

    func moment(_ reading: DateReading) -> Moment? {
        switch reading {
        case .absent, .unreadable: nil
        case .moment(let moment): moment
        case .slashed(let date): date.moment(dayFirst: isDayFirst)
        }
    }

    /// Whether a field holds something that is no date in this file's order.
    func isUnreadable(_ reading: DateReading) -> Bool { reading != .absent && moment(reading) == nil }
}
