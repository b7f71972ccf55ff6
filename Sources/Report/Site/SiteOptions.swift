public import Decisions

/// What is published, and how people appear in it.
public struct SiteOptions: Sendable {
    public var names: NamePolicy
    /// The handbook, tables and templates alone, made without any invitation.
    public var isGuidanceOnly: Bool

    public init(names: NamePolicy = .full, isGuidanceOnly: Bool = false) {
        self.names = names
        self.isGuidanceOnly = isGuidanceOnly
    }
}
