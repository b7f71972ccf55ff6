/// What was read of one file of the export.
public struct FileReading: Sendable, Hashable {
    public var name: String
    /// Rows below the header that were understood.
    public var rowsRead = 0
    /// Why rows were left out, and how many; sorted by reason.
    public var skipped: [SkippedRows] = []
    /// Rows kept with their date not known.
    public var datesNotRead = 0
    /// Every date in the file can only be day-first, and was read so.
    public var isReadDayFirst = false

    public init(name: String) { self.name = name }

    public var rowsSkipped: Int { skipped.reduce(0) { $0 + $1.count } }

    mutating func skip(_ reason: SkipReason) {
        if let index = skipped.firstIndex(where: { $0.reason == reason }) {
            skipped[index].count += 1
        } else {
            skipped.append(SkippedRows(reason: reason, count: 1))
            skipped.sort { $0.reason < $1.reason }
        }
    }
}

public struct SkippedRows: Sendable, Hashable {
    public var reason: SkipReason
    public var count: Int
}

/// Why a row was left out.
public enum SkipReason: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Quotes that don't close, a field or a row that is too long.
    case unreadable = "cannot be read"
    case wrongNumberOfColumns = "has too many or too few columns"
    /// `,,,,,,07 Jun 2026`: not an error.
    case hiddenMember = "stands for a hidden member"
    case noDirection = "does not say who invited whom"
    case noName = "names nobody"
    case draft = "is a draft"
    case sponsored = "is an advertisement"

    public static func < (left: SkipReason, right: SkipReason) -> Bool { left.rawValue < right.rawValue }

    /// Whether the owner should hear of it beyond the count.
    var isWarning: Bool {
        switch self {
        case .unreadable, .wrongNumberOfColumns, .noDirection, .noName: true
        case .hiddenMember, .draft, .sponsored: false
        }
    }
}
