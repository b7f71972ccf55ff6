/// A rule that spoke for a sender.
public struct ReportedEvidence: Sendable, Hashable {
    public var rule: String
    public var claim: String
    /// The facts it used, sorted.
    public var facts: [String]

    public init(rule: String, claim: String, facts: [String]) {
        self.rule = rule
        self.claim = claim
        self.facts = facts
    }
}
