public import Detectors
public import Diagnostics
public import Vetting

/// The whole content folder, decoded and checked as far as `build` needs it.
public struct Content: Sendable {
    /// The rules with their numbers and tables, for the engine.
    public var policy: VettingPolicy
    /// By `order`, then by name.
    public var pages: [GuidancePage]
    /// By `order`, then by name.
    public var replies: [ReplyTemplate]
    /// In the order of `sources.yml`.
    public var points: [PolicyPoint]
    /// Finds facts in text, by the lexicons and lists.
    public var detectors: Detectors
    /// In the order of files and of cases in a file.
    public var cases: [PolicyCase]
    /// One entry a policy point, in their order: what carries it.
    public var coverage: [PointCoverage]
    /// Where the parts of the policy stand, for diagnostics.
    public var places: PolicyPlaces
    /// Of every text but the cases and the running text of the guidance: equal for equal ones.
    public var digest: UInt128
    /// What is worth a look without being wrong.
    public var warnings: [Diagnostic]
}
