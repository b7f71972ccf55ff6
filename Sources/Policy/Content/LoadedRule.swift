public import Diagnostics
public import Vetting

/// A rule together with its examples and with the places of its parts in the page.
public struct LoadedRule: Sendable {
    public var rule: Rule
    public var examples: [RuleExample]
    /// The page's file, as the user knows it.
    public var path: String
    /// Where the rule begins.
    public var location: SourceLocation
    /// Where each key's value stands: `when`, `explains`, `unless` …
    public var keys: [String: SourceLocation]
    /// Where the nodes of `when` stand; the same shape as the condition.
    public var whenPlaces: ConditionPlaces?

    /// The place of a key's value, or of the rule where the key is not written.
    public func place(of key: String) -> SourceLocation { keys[key] ?? location }
}

/// Where a condition and its parts stand, in the shape of the `Condition`.
public struct ConditionPlaces: Sendable, Hashable {
    public var location: SourceLocation
    public var parts: [ConditionPlaces]

    public init(_ location: SourceLocation, _ parts: [ConditionPlaces] = []) {
        self.location = location
        self.parts = parts
    }
}

/// One test of a single rule: facts alone, without closed worlds, detectors or `unless`.
public struct RuleExample: Sendable {
    public var name: String
    public var facts: FactSheet
    public var expected: Expectation
    public var location: SourceLocation

    /// What an example says of its rule.
    public enum Expectation: Sendable, Hashable, CustomStringConvertible {
        /// The value of `when`; for bins only `unknown`, where more than one bin is possible.
        case truth(Truth)
        /// The points of the bin that the count falls in.
        case points(Int)

        public var description: String {
            switch self {
            case .truth(.true): "true"
            case .truth(.false): "false"
            case .truth(.unknown): "unknown"
            case .points(let points): String(points)
            }
        }
    }
}
