import Vetting

/// One sender decided: lane 0 as they are, and lane 1 as if the owner's own record had shown a relationship.
struct SingleDecision: Sendable {
    let vector: FactVector
    /// Every lane holds the sender as they are.
    let state: LaneState
    let decision: LaneDecision
    private let policy: CompiledPolicy
    /// The first lane, and the second where the sender may turn out to be known.
    private let lanes: Int

    init(_ policy: CompiledPolicy, _ vector: FactVector) {
        self.policy = policy
        self.vector = vector
        state = LaneState(everywhere: vector, in: policy.space)
        var second = Lanes.none
        if !state.mayTurnOutKnown.isEmpty { second.insert(1) }
        lanes = second.isEmpty ? 1 : 2
        decision = LaneDecision(policy, second.isEmpty ? state : state.turnedOutKnown(in: second, policy))
    }

    var verdict: Verdict {
        let settled = decision.reach.settled(on: decision.outcome.pair(in: 0))
        return decision.verdict(in: 0, isSettled: (0..<lanes).allSatisfy(settled.contains), policy)
    }

    var open: [Int] { policy.openCells(vector, decision.truths, 0) }

    /// By cell: something still depends on it.
    ///
    /// Whether the owner knows the sender always matters while it is open: facts about strangers would take no part.
    var relevant: [Bool] {
        var relevant = LaneRelevance(policy, decision).cells.map { cell in (0..<lanes).contains(where: cell.contains) }
        if lanes == 2 { for cell in policy.space.relationship { relevant[cell] = true } }
        return relevant
    }

    var nothing: [Bool] { [Bool](repeating: false, count: policy.space.cells.count) }
}
