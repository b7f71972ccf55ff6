import Vetting

extension Explanation {
    static let changerLimit = 10
    /// Pairs of facts are tried only as far as this many.
    private static let pairLimit = Lanes.count

    /// Unknown facts whose value would change the pair, single ones first, then pairs; then, where there is room, known
    /// facts that would have to be different.
    func changers(_ trials: OpenTrials) -> [Changer] {
        var changers = changers(trials.hypotheses.map { [$0] }, trials.pairs, changesKnown: false)
        if changers.count < Explanation.changerLimit {
            let same = trials.hypotheses.indices.filter { trials.pairs[$0] == pair }
            changers += pairChangers(same.map { trials.hypotheses[$0] })
        }
        if changers.count < Explanation.changerLimit { changers += contraryChangers }
        return Array(changers.prefix(Explanation.changerLimit))
    }

    private var contraryChangers: [Changer] {
        let hypotheses = policy.facts.indices.filter { !policy.facts[$0].isOfOwner && facts[index: $0] != nil }
            .flatMap { contraryHypotheses(about: policy.facts[$0]) }
        let pairs = results(of: hypotheses.map { .assuming($0) }).pairs
        return changers(hypotheses.map { [$0] }, pairs, changesKnown: true)
    }

    private func pairChangers(_ hypotheses: [Int]) -> [Changer] {
        var both: [(Int, Int)] = []
        for (place, first) in hypotheses.enumerated() where both.count < Explanation.pairLimit {
            let fact = policy.hypotheses[first].fact
            for second in hypotheses[(place + 1)...] where policy.hypotheses[second].fact != fact {
                both.append((first, second))
            }
        }
        both = Array(both.prefix(Explanation.pairLimit))
        let pairs = results(of: both.map { .assumingBoth($0, $1) }).pairs
        return changers(both.map { [$0, $1] }, pairs, changesKnown: false)
    }

    /// Those of some trials that lead elsewhere.
    private func changers(_ trials: [[Int]], _ pairs: [Pair], changesKnown: Bool) -> [Changer] {
        let differing = trials.indices.filter { pairs[$0] != pair }.prefix(Explanation.changerLimit)
        return differing.map { Changer(facts: trials[$0].map(change), result: pairs[$0], changesKnown: changesKnown) }
    }

    private func change(_ hypothesis: Int) -> FactChange {
        let hypothesis = policy.hypotheses[hypothesis]
        return FactChange(fact: policy.facts[hypothesis.fact].id, value: hypothesis.label)
    }
}
