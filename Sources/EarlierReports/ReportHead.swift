public import Vetting

/// What stands before the senders of a report.
public struct ReportHead: Sendable, Hashable {
    public static let schema = "vestibule-report/1"

    public var asOf: Day
    public var policyDigest: String
    /// How its senders are called; reports before this key named them in full.
    public var names: String

    public init(asOf: Day, policyDigest: String, names: String) {
        self.asOf = asOf
        self.policyDigest = policyDigest
        self.names = names
    }
}
