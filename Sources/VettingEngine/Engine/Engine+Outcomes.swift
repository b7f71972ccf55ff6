public import Vetting

/// What a decision says without its status: enough to compare policies on many senders.
public struct QuickOutcome: Sendable, Hashable {
    public var type: ConnectionType
    public var pair: Pair
    public var report: Bool
    /// Points with what is not known counted as 0.
    public var knownAuthenticity: Int
    public var knownRelevance: Int
}

extension Engine {
    /// The ids of the rules that speak of one sender, in the order of the policy.
    public func rulesThatSpeak(on facts: FactSheet) -> [String] {
        let single = SingleDecision(policy, vector(of: facts))
        let verdict = single.decision.verdict(in: 0, isSettled: true, policy)
        let explanation = Explanation(policy, facts, single, verdict)
        return explanation.evidence.map(\.rule.id)
    }

    /// - Returns: one outcome a vector, in their order.
    public func outcomes(_ vectors: [FactVector]) -> [QuickOutcome] {
        stride(from: 0, to: vectors.count, by: Lanes.count).flatMap { start -> [QuickOutcome] in
            let batch = vectors[start..<min(start + Lanes.count, vectors.count)]
            let decision = LaneDecision(policy, LaneState(batch, in: policy.space))
            return batch.indices.map { index in
                let lane = index - batch.startIndex
                return QuickOutcome(
                    type: decision.outcome.type.type(in: lane), pair: decision.outcome.pair(in: lane),
                    report: decision.reports(in: lane),
                    knownAuthenticity: decision.authenticity.known.value(in: lane),
                    knownRelevance: decision.relevance.known.value(in: lane))
            }
        }
    }
}
