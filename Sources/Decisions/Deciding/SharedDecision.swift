internal import Vetting
internal import VettingEngine

/// A decision record that many senders share, because the policy sees the same of each.
struct SharedDecision: Sendable {
    /// Verdicts with fewer senders are explained one by one.
    static let fewest: Int32 = 4

    /// Next checks kept a sender: what fits into one look at a page.
    static let checks = 6

    private let known: [Bool]
    let decision: Decision

    init(_ facts: FactSheet, _ engine: Engine) {
        known = facts.registry.definitions.indices.map(facts.knows)
        decision = engine.explain(facts, checks: SharedDecision.checks)
    }

    /// The record of another sender with the same verdict; nil where something known of them may stand in it differently.
    func decision(for facts: FactSheet, revisitOn: Day?) -> Decision? {
        guard facts.couldNotTell.isEmpty, known.indices.allSatisfy({ facts.knows($0) == known[$0] }) else { return nil }
        var decision = decision
        if decision.revisitOn != nil { decision.revisitOn = revisitOn }
        return decision
    }
}
