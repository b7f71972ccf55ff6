internal import Vetting

/// Reads the date forms met in exports. Zones are dropped: invitations, which all else is compared with, have none.
///
/// `1/29/26, 2:37 PM` · `08/19/24, 11:04 PM` · `4-Apr-21` · `01 Mar 2019` · `2026-01-29T14:37:00Z` ·
/// `2025-06-01 14:03:22 UTC` · `2023/06/20 13:05:02 UTC` · `Wed Jun 03 18:44:33 UTC 2026` · `29.01.2026 14:37`
struct DateReader {
    private var scanner: ByteScanner

    static func read(_ bytes: ArraySlice<UInt8>) -> DateReading {
        var reader = DateReader(scanner: ByteScanner(bytes))
        reader.scanner.skipSpaces()
        if reader.scanner.isAtEnd { return .absent }
        return reader.date() ?? .unreadable
    }

    private mutating func date() -> DateReading? {
        if let word = scanner.word() {
            return DateReader.isWeekday(word) ? afterWeekday() : DateReader.month(word).flatMap { monthNamed($0) }
        }
        guard let first = scanner.number(), let separator = scanner.next() else { return nil }
        switch separator {
        case UInt8(ascii: "/"): return first.digits == 4 ? yearFirst(first, separator) : slashed(first, separator)
        case UInt8(ascii: "-"):
            if first.digits == 4 { return yearFirst(first, separator) }
            return scanner.isAtLetter ? dayFirst(first) : slashed(first, separator)
        case UInt8(ascii: "."): return dotted(first)
        case UInt8(ascii: " "): return dayFirst(first)
        default: return nil
        }
    }

    /// `2026-01-29`, `2023/06/20`.
    private mutating func yearFirst(_ year: ByteScanner.Number, _ separator: UInt8) -> DateReading? {
        guard let month = scanner.number(), scanner.skip(separator), let day = scanner.number() else { return nil }
        return finished(Day(year: year.value, month: month.value, day: day.value))
    }

    /// `1/29/26`, `08/19/2024`.
    private mutating func slashed(_ first: ByteScanner.Number, _ separator: UInt8) -> DateReading? {
        guard let second = scanner.number(), scanner.skip(separator), let year = scanner.number(),
            first.value < 100, second.value < 100, let fullYear = DateReader.fullYear(year),
            let time = timeAtEnd()
        else { return nil }
        return .slashed(
            SlashedDate(
                first: UInt8(first.value), second: UInt8(second.value), year: UInt16(fullYear), time: Int32(time ?? -1))
        )
    }

    /// `29.01.2026`: dots stand only in day-first countries.
    private mutating func dotted(_ day: ByteScanner.Number) -> DateReading? {
        guard let month = scanner.number(), scanner.skip(UInt8(ascii: ".")), let year = scanner.number() else {
            return nil
        }
        return finished(DateReader.fullYear(year).flatMap { Day(year: $0, month: month.value, day: day.value) })
    }

    /// `01 Mar 2019`, `4-Apr-21`, behind the day.
    private mutating func dayFirst(_ day: ByteScanner.Number) -> DateReading? {
        guard let month = scanner.word().flatMap(DateReader.month), scanner.skipAny(" -,."),
            let year = scanner.number().flatMap(DateReader.fullYear)
        else { return nil }
        return finished(Day(year: year, month: month, day: day.value))
    }

    /// `Jun 3, 2026`, behind the month.
    private mutating func monthNamed(_ month: Int) -> DateReading? {
        guard scanner.skipAny(" ."), let day = scanner.number(), scanner.skipAny(" ,"),
            let year = scanner.number().flatMap(DateReader.fullYear)
        else { return nil }
        return finished(Day(year: year, month: month, day: day.value))
    }

    /// `Jun 03 18:44:33 UTC 2026`, behind the weekday; also `01 Mar 2019 14:03`.
    private mutating func afterWeekday() -> DateReading? {
        guard scanner.skipAny(" ,.") else { return nil }
        guard let month = scanner.word().flatMap(DateReader.month) else {
            return scanner.number().flatMap { day in scanner.skipAny(" -") ? dayFirst(day) : nil }
        }
        guard scanner.skipAny(" "), let day = scanner.number(), scanner.skipAny(" ,"), let time = clock(),
            scanner.skipAny(" ")
        else { return nil }
        scanner.skipZone()
        scanner.skipSpaces()
        guard let year = scanner.number().flatMap(DateReader.fullYear), scanner.isAtEnd,
            let date = Day(year: year, month: month, day: day.value)
        else { return nil }
        return .moment(Moment(date, second: time))
    }

    private mutating func finished(_ day: Day?) -> DateReading? {
        guard let day, let time = timeAtEnd() else { return nil }
        return .moment(Moment(day, second: time))
    }

    /// What stands behind a date: nothing, or a time with its zone. Nil for anything else.
    private mutating func timeAtEnd() -> Int?? {
        scanner.skipSpaces()
        if scanner.isAtEnd { return .some(nil) }
        _ = scanner.skip(UInt8(ascii: ","))
        scanner.skipSpaces()
        _ = scanner.skip(UInt8(ascii: "T")) || scanner.skip(UInt8(ascii: "t"))
        guard let time = clock() else { return nil }
        scanner.skipSpaces()
        scanner.skipZone()
        scanner.skipSpaces()
        return scanner.isAtEnd ? .some(time) : nil
    }

    /// `2:37 PM`, `14:03:22`, `14:03:22.5`: seconds since midnight.
    private mutating func clock() -> Int? {
        guard let hour = scanner.number(), scanner.skip(UInt8(ascii: ":")), let minute = scanner.number() else {
            return nil
        }
        var second = 0
        if scanner.skip(UInt8(ascii: ":")) {
            guard let number = scanner.number() else { return nil }
            second = number.value
            if scanner.skip(UInt8(ascii: ".")) { _ = scanner.number() }
        }
        guard hour.value < 24, minute.value < 60, second <= 60 else { return nil }
        guard let hours = hours(hour.value) else { return nil }
        return hours * 3600 + minute.value * 60 + min(second, 59)
    }

    /// The hour of the day, `AM` or `PM` read where it stands.
    private mutating func hours(_ hour: Int) -> Int? {
        let before = scanner
        scanner.skipSpaces()
        guard let word = scanner.word(), word == ByteScanner.key("am") || word == ByteScanner.key("pm") else {
            scanner = before
            return hour
        }
        guard (1...12).contains(hour) else { return nil }
        return hour % 12 + (word == ByteScanner.key("pm") ? 12 : 0)
    }

    /// Two digits are of this century.
    private static func fullYear(_ number: ByteScanner.Number) -> Int? {
        switch number.digits {
        case 2: 2000 + number.value
        case 4: number.value
        default: nil
        }
    }

    private static func month(_ word: UInt32) -> Int? { months.firstIndex(of: word).map { $0 + 1 } }
    private static func isWeekday(_ word: UInt32) -> Bool { weekdays.contains(word) }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map(ByteScanner.key)
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(ByteScanner.key)
}
