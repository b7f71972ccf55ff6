public import Decisions

/// What is published, and how people appear in it.
public struct SiteOptions: Sendable {
    public var names: NamePolicy
    /// The handbook, tables and templates alone, made without any invitation.
    public var isGuidanceOnly: Bool
    /// The report.json of an earlier build, to show what changed since.
    public var baseline: String?
    /// Which program makes the pages, in words of its own: pages of another one are never kept.
    public var program: String

    public init(
        names: NamePolicy = .full, isGuidanceOnly: Bool = false, baseline: String? = nil, program: String = ""
    ) {
        self.names = names
        self.program = program
        self.isGuidanceOnly = isGuidanceOnly
        self.baseline = baseline
    }
}
