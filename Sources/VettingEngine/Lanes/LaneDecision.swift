import Vetting

/// Everything the engine works out for up to 256 states at once.
struct LaneDecision: Sendable {
    let truths: LaneTruths
    let authenticity: LaneScore
    let relevance: LaneScore
    let responses: LaneResponses
    let outcome: LaneOutcome
    private let policy: CompiledPolicy
    let state: LaneState

    init(_ policy: CompiledPolicy, _ state: LaneState) {
        self.policy = policy
        self.state = state
        truths = LaneTruths(policy, state)
        authenticity = LaneScore(policy.scales[0], truths, state)
        relevance = LaneScore(policy.scales[1], truths, state)
        responses = LaneResponses(
            policy: policy, truths: truths, isProfileKnown: state.isProfileKnown,
            authenticity: AxisStanding(authenticity, policy.scales[0]),
            relevance: AxisStanding(relevance, policy.scales[1]))
        outcome = LaneOutcome(policy, truths, responses)
    }

    /// Where no completion gives another pair, not even the discovery that the owner knows the sender after all.
    func settled() -> Lanes {
        let settled = reach.settled(on: outcome)
        let mayTurnOutKnown = settled & state.mayTurnOutKnown
        if mayTurnOutKnown.isEmpty { return settled }
        let known = LaneDecision(policy, state.turnedOutKnown(in: mayTurnOutKnown, policy))
        return settled & (known.reach.settled(on: outcome) | ~mayTurnOutKnown)
    }

    var reach: LaneReach { LaneReach(policy: policy, truths: truths, responses: responses) }

    /// A guard that reports is true, the response is to block, and something the sender did is behind it.
    func reports(in lane: Int) -> Bool {
        guard outcome.response[.declineAndBlock].contains(lane) else { return false }
        return policy.guards.contains { rule, effect in
            effect.report && truths.now[rule].contains(lane)
                && (effect.types.isEmpty || effect.types.contains(outcome.vetted.type(in: lane)))
                && policy.rules[rule].cells.contains { isBehaviour($0, in: lane) }
        }
    }

    /// The cell is about something the sender did, and it is known to have happened.
    private func isBehaviour(_ cell: Int, in lane: Int) -> Bool {
        guard policy.facts[state.space.factIndices[cell]].isBehaviour else { return false }
        return !state.possible(0, of: cell).contains(lane)
    }
}

extension LaneState {
    /// Lanes in which the owner may yet find that they know the sender.
    var mayTurnOutKnown: Lanes {
        space.relationshipMembers.reduce(.none) { $0 | possible(1, of: $1) } & ~isKnownToOwner
    }

    /// The same states, had the owner's own record shown a relationship in some lanes: facts about strangers take no part.
    func turnedOutKnown(in lanes: Lanes, _ policy: CompiledPolicy) -> LaneState {
        var state = self
        state.isKnownToOwner |= lanes
        for cell in policy.strangersOnlyCells { state.remove(cell, from: lanes) }
        for cell in space.relationship where space.cells[cell].member == "none" {
            state.set(1, of: cell, possibleIn: possible(1, of: cell) & ~lanes)
            state.set(0, of: cell, possibleIn: possible(0, of: cell) | lanes)
        }
        return state
    }
}
