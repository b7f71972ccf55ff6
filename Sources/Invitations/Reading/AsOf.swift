public import Vetting

/// The day of the report, and where it came from. It is an input: the clock is read only when asked to.
public struct AsOf: Sendable, Hashable {
    public enum Source: String, Sendable, Hashable, CaseIterable {
        case option = "--as-of"
        case clock = "today's date, by --as-of today"
        case environment = "SOURCE_DATE_EPOCH"
        case configuration = "asOf in site.yml"
        case fileName = "the date in the export's file name"
        case newestDate = "the newest date in the data"
    }

    public var day: Day
    public var source: Source

    public init(_ day: Day, from source: Source) {
        self.day = day
        self.source = source
    }
}

/// What `--as-of` may ask for.
public enum AsOfChoice: Sendable, Hashable {
    case day(Day)
    case today

    /// Reads `YYYY-MM-DD` and `today`.
    public init?(_ text: String) {
        if text == "today" {
            self = .today
        } else if let day = Day(text) {
            self = .day(day)
        } else {
            return nil
        }
    }
}
