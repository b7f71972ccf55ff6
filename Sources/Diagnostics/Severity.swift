/// How much a diagnostic weighs: an error stops the command from succeeding, a warning and a note do not.
public enum Severity: String, Comparable, Sendable, CustomStringConvertible {
    case note, warning, error

    public var description: String { rawValue }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
