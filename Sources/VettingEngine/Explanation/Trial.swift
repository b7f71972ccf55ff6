import Vetting

/// A change of one sender's state, to see what it would make of the pair. Hypotheses and rules by their places.
enum Trial: Sendable {
    case asTheyAre
    /// The profile looked at, and nothing noted.
    case profileSeen
    case assuming(Int)
    case assumingBoth(Int, Int)
    case without([Int])
}

extension LaneState {
    mutating func apply(_ trial: Trial, in lane: Int, _ policy: CompiledPolicy) {
        switch trial {
        case .asTheyAre: break
        case .profileSeen: isProfileKnown.insert(lane)
        case .assuming(let place): assume(policy.hypotheses[place], in: lane, policy)
        case .assumingBoth(let first, let second):
            assume(policy.hypotheses[first], in: lane, policy)
            assume(policy.hypotheses[second], in: lane, policy)
        case .without(let rules): for rule in rules { withoutRule[rule, default: .none].insert(lane) }
        }
    }

    /// Makes one lane what the owner's answer would make of it.
    private mutating func assume(_ hypothesis: Hypothesis, in lane: Int, _ policy: CompiledPolicy) {
        for (cell, mask) in hypothesis.masks {
            // "None of these" says nothing of a member that is known already.
            if hypothesis.kind == .nothing, !severalPossible(of: cell).contains(lane) { continue }
            narrow(cell, to: mask, lane: lane)
        }
        if policy.facts[hypothesis.fact].isOfProfile { isProfileKnown.insert(lane) }
        guard let saysKnown = hypothesis.saysKnown else { return }
        if saysKnown {
            isKnownToOwner.insert(lane)
            for cell in policy.strangersOnlyCells { narrow(cell, to: 0, lane: lane) }
        } else {
            narrowTrustToNeutral(in: lane)
        }
    }

    /// Of somebody the owner never met, trust is neutral unless the owner says otherwise.
    private mutating func narrowTrustToNeutral(in lane: Int) {
        for cell in space.trust where severalPossible(of: cell).contains(lane) {
            let neutral = space.cells[cell].mask(of: .oneOf("neutral"))
            if neutral != 0 { narrow(cell, to: neutral, lane: lane) }
        }
    }
}

/// What trials led to, in their order.
struct TrialResults: Sendable {
    let pairs: [Pair]
    let isSettled: [Bool]
}

extension Explanation {
    /// Makes trials on the sender, 256 at a time.
    ///
    /// - Parameter settling: how many of the first ones are asked whether they settle the outcome.
    func results(of trials: [Trial], settling: Int = 0) -> TrialResults {
        var pairs: [Pair] = []
        var isSettled: [Bool] = []
        for start in stride(from: 0, to: trials.count, by: Lanes.count) {
            let batch = trials[start..<min(start + Lanes.count, trials.count)]
            var state = state
            for (lane, trial) in batch.enumerated() { state.apply(trial, in: lane, policy) }
            let decision = LaneDecision(policy, state)
            pairs += decision.outcome.pairs(count: batch.count)
            guard start < settling else { continue }
            let settled = decision.settled()
            isSettled += (0..<min(batch.count, settling - start)).map(settled.contains)
        }
        return TrialResults(pairs: pairs, isSettled: isSettled)
    }
}
