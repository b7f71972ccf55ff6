public import Decisions

/// What is published, and how people appear in it.
public struct SiteOptions: Sendable {
    public var names: NamePolicy
    /// The handbook, tables and templates alone, made without any invitation.
    public var isGuidanceOnly: Bool
    /// The report.json of an earlier build, to show what changed since.
    public var baseline: String?

    public init(names: NamePolicy = .full, isGuidanceOnly: Bool = false, baseline: String? = nil) {
        self.names = names
        self.isGuidanceOnly = isGuidanceOnly
        self.baseline = baseline
    }
}
