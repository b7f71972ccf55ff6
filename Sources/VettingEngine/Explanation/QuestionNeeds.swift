import Vetting

/// How often a question belongs to what it takes to settle somebody, by how they end.
///
/// Learnt once for a policy from 256 invented senders of whom everything is known: one question after another, the dear
/// ones first, is taken back as long as the outcome stays settled. What is left is a list of questions that settles that
/// sender and of which none can be spared.
struct QuestionNeeds: Sendable {
    /// Shares of the invented senders, by place of the pair and by fact. Nil for pairs that none of them ended in.
    private let byPair: [[Double]?]
    /// The same over all of them.
    private let overall: [Double]

    init(_ policy: CompiledPolicy, _ sampler: CompletionSampler) {
        let vector = FactVector(masks: policy.space.unknown, isProfileKnown: false, isKnownToOwner: false)
        let everything = Array(policy.space.cells.indices)
        let senders = sampler.completions(of: vector, open: everything, policy: policy)
        let needed = QuestionNeeds.needed(senders, policy)
        let outcome = LaneDecision(policy, senders).outcome
        byPair = (0..<Pair.places).map { place in
            let lanes = outcome.lanes(recommendation: place / 6, response: place % 6)
            let count = lanes.population
            return count == 0 ? nil : needed.map { Double(($0 & lanes).population) / Double(count) }
        }
        overall = needed.map { Double($0.population) / Double(Lanes.count) }
    }

    /// By fact, the senders for whom it cannot be spared.
    private static func needed(_ senders: LaneState, _ policy: CompiledPolicy) -> [Lanes] {
        var needed = [Lanes](repeating: .none, count: policy.facts.count)
        var known = senders
        let dearFirst = policy.facts.indices.filter {
            policy.facts[$0].hasQuestion && policy.inquiries[$0].texts.isEmpty
        }
        .sorted { (-policy.facts[$0].minutes, $0) < (-policy.facts[$1].minutes, $1) }
        for place in dearFirst where !policy.inquiries[place].cells.isEmpty {
            let trial = known.forgetting(policy.inquiries[place].cells, policy)
            let spared = LaneDecision(policy, trial).settled()
            known = known.taking(policy.inquiries[place].cells, from: trial, in: spared)
            for fact in policy.inquiries[place].facts + [place] { needed[fact] = ~spared }
        }
        return needed
    }

    /// How likely a question belongs to what it takes, by fact.
    ///
    /// - Parameter ends: how many completions end in each pair.
    func shares(_ ends: [Int]) -> [Double] {
        let whole = Double(max(1, ends.reduce(0, +)))
        var shares = [Double](repeating: 0, count: overall.count)
        for (place, count) in ends.enumerated() where count > 0 {
            let needs = byPair[place] ?? overall
            for fact in shares.indices { shares[fact] += needs[fact] * Double(count) / whole }
        }
        return shares
    }
}

extension LaneState {
    /// The same senders with some cells no longer known. Whom the owner knows they still know.
    fileprivate func forgetting(_ cells: [Int], _ policy: CompiledPolicy) -> LaneState {
        var state = self
        for cell in cells {
            let isOfStrangers = policy.facts[space.factIndices[cell]].isStrangersOnly
            let isRelationship = space.cells[cell].fact == "sender.relationship"
            for index in 0..<space.classCounts[cell] {
                let kept = isOfStrangers || isRelationship ? isKnownToOwner : .none
                state.set(index, of: cell, possibleIn: (possible(index, of: cell) & kept) | ~kept)
            }
        }
        return state
    }

    /// The same with some cells as another state has them, in some lanes.
    fileprivate func taking(_ cells: [Int], from other: LaneState, in lanes: Lanes) -> LaneState {
        var state = self
        for cell in cells {
            for index in 0..<space.classCounts[cell] {
                let (mine, theirs) = (possible(index, of: cell), other.possible(index, of: cell))
                state.set(index, of: cell, possibleIn: (theirs & lanes) | (mine & ~lanes))
            }
        }
        return state
    }
}
