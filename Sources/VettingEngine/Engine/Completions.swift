import Vetting

/// Every way in which the open facts of one sender could turn out, where there are few enough of them.
struct Completions: Sendable {
    /// Beyond this many ways nothing is enumerated.
    static let limit = 4096
    /// More open cells than this have more completions than the limit, as each has at least two classes.
    static let cellLimit = 12

    private let vector: FactVector
    private let policy: CompiledPolicy
    /// One list of (cell, class) a completion.
    private let choices: [(cell: Int, classes: [Int])]
    private let count: Int

    /// - Returns: nil where there are more than `limit`.
    init?(of vector: FactVector, open: [Int], policy: CompiledPolicy) {
        var count = 1
        var choices: [(cell: Int, classes: [Int])] = []
        for cell in open {
            let classes = policy.space.cells[cell].classes.indices.filter {
                vector.masks[cell] & (1 << UInt64($0)) != 0
            }
            count *= classes.count
            guard count <= Completions.limit else { return nil }
            choices.append((cell, classes))
        }
        self.vector = vector
        self.policy = policy
        self.choices = choices
        self.count = count
    }

    func allSatisfy(_ pair: Pair) -> Bool { share(of: pair, stopsEarly: true) == 1 }

    /// The share of completions that give `pair`, weighted by how common each value is among strangers.
    func share(of pair: Pair) -> Double { share(of: pair, stopsEarly: false) }

    private func share(of pair: Pair, stopsEarly: Bool) -> Double {
        var (same, whole) = (0.0, 0.0)
        for start in stride(from: 0, to: count, by: Lanes.count) {
            let (state, weights) = batch(from: start)
            let decision = LaneDecision(policy, state)
            var agrees = decision.outcome.lanes(with: pair)
            let mayTurnOutKnown = state.mayTurnOutKnown
            if !mayTurnOutKnown.isEmpty {
                let known = LaneDecision(policy, state.turnedOutKnown(in: mayTurnOutKnown, policy))
                agrees &= known.outcome.lanes(with: pair) | ~mayTurnOutKnown
            }
            for (lane, weight) in weights.enumerated() where weight > 0 {
                whole += weight
                if agrees.contains(lane) { same += weight } else if stopsEarly { return 0 }
            }
        }
        return whole > 0 && same < whole ? same / whole : 1
    }

    /// Completions from `start` on, one a lane, and how likely each is; impossible ones weigh 0.
    private func batch(from start: Int) -> (LaneState, [Double]) {
        var state = LaneState(everywhere: vector, in: policy.space)
        state.isProfileKnown = .all
        var weights: [Double] = []
        for number in start..<min(start + Lanes.count, count) {
            var rest = number
            var weight = 1.0
            for (cell, classes) in choices {
                let index = classes[rest % classes.count]
                rest /= classes.count
                state.narrow(cell, to: 1 << UInt64(index), lane: number - start)
                // A value without a share in the priors is rare, not impossible.
                weight *= max(policy.space.cells[cell].shares[index], 0.001)
            }
            weights.append(weight)
        }
        state.contradictory.forEach(below: weights.count) { weights[$0] = 0 }
        return (state, weights)
    }
}

extension LaneState {
    /// The lanes in which a set has both its `none` and another member.
    fileprivate var contradictory: Lanes {
        space.exclusions.reduce(.none) { lanes, set in
            set.others.reduce(lanes) { $0 | (certain(set.none) & certain($1)) }
        }
    }

    private func certain(_ member: Int) -> Lanes { possible(1, of: member) & ~possible(0, of: member) }
}
