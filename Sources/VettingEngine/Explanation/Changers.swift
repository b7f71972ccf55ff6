import Vetting

extension Explanation {
    static let changerLimit = 10
    /// Pairs of facts are tried only as far as this many.
    private static let pairLimit = Lanes.count

    /// Unknown facts whose value would change the pair, single ones first, then pairs; then, where there is room, known
    /// facts that would have to be different.
    func changers(_ trials: OpenTrials) -> [Changer] {
        let tried = zip(trials.hypotheses, trials.results)
        var changers = tried.compactMap { changer([$0], $1, changesKnown: false) }
        if changers.count < Explanation.changerLimit {
            changers += pairChangers(tried.filter { $1.pair == pair }.map(\.0))
        }
        if changers.count < Explanation.changerLimit { changers += contraryChangers }
        return Array(changers.prefix(Explanation.changerLimit))
    }

    private var contraryChangers: [Changer] {
        let hypotheses = policy.facts.indices.filter { !policy.facts[$0].isOfOwner && facts[index: $0] != nil }
            .flatMap { policy.contraryHypotheses(about: policy.facts[$0], in: vector) }
        let results = results(of: hypotheses.map { [$0] }, withStatus: false)
        return zip(hypotheses, results).compactMap { changer([$0], $1, changesKnown: true) }
    }

    private func pairChangers(_ hypotheses: [Hypothesis]) -> [Changer] {
        var pairs: [[Hypothesis]] = []
        for (place, first) in hypotheses.enumerated() where pairs.count < Explanation.pairLimit {
            pairs += hypotheses[(place + 1)...].filter { $0.fact != first.fact }.map { [first, $0] }
        }
        pairs = Array(pairs.prefix(Explanation.pairLimit))
        return zip(pairs, results(of: pairs, withStatus: false)).compactMap { changer($0, $1, changesKnown: false) }
    }

    private func changer(_ hypotheses: [Hypothesis], _ result: TrialResult, changesKnown: Bool) -> Changer? {
        guard result.pair != pair else { return nil }
        return Changer(
            facts: hypotheses.map { FactChange(fact: $0.fact, value: $0.label) }, result: result.pair,
            changesKnown: changesKnown)
    }
}
