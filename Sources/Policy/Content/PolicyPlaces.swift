public import Diagnostics
public import Vetting

/// Where the parts of the policy that are no rules stand in their files.
public struct PolicyPlaces: Sendable {
    public var facts: [FactID: SourceLocation] = [:]
    public var groups: [String: SourceLocation] = [:]
    public var axes: [Axis: SourceLocation] = [:]
    public var table: [ConnectionType: SourceLocation] = [:]
    /// Where `policy.yml` names the order of types.
    public var order: SourceLocation?

    public init() {}
}
