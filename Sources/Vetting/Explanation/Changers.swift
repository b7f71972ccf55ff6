extension Explanation {
    static let changerLimit = 10
    /// Pairs of facts are tried only as far as this many.
    private static let pairLimit = 2 * Lanes.count

    /// Unknown facts whose value would change the pair, single ones first, then pairs; then known ones.
    var changers: [Changer] {
        let hypotheses = openHypotheses
        let singles = results(of: hypotheses.map { [$0] }, withStatus: false)
        var changers = zip(hypotheses, singles).compactMap { changer([$0], $1, changesKnown: false) }
        if changers.count < Explanation.changerLimit {
            let idle = zip(hypotheses, singles).filter { $1.pair == pair }.map(\.0)
            changers += pairChangers(idle)
        }
        let room = max(0, Explanation.changerLimit - changers.count)
        return Array(changers.prefix(Explanation.changerLimit)) + contraryChangers.prefix(room)
    }

    /// Known facts that would have to be different for another pair.
    var contraryChangers: [Changer] {
        let hypotheses = registry.definitions.filter { $0.id.family != "owner" && facts[$0.id] != nil }
            .flatMap { policy.contraryHypotheses(about: $0.id, in: vector) }
        let results = results(of: hypotheses.map { [$0] }, withStatus: false)
        return Array(
            zip(hypotheses, results).compactMap { changer([$0], $1, changesKnown: true) }
                .prefix(Explanation.changerLimit))
    }

    private var openHypotheses: [Hypothesis] {
        let facts = Set(open.map { policy.space.cells[$0].fact })
        return registry.definitions.filter { facts.contains($0.id) && !self.facts.couldNotTell.contains($0.id) }
            .flatMap { policy.hypotheses(about: $0.id, in: vector) }
    }

    private func pairChangers(_ hypotheses: [Hypothesis]) -> [Changer] {
        var trials: [[Hypothesis]] = []
        for (place, first) in hypotheses.enumerated() where trials.count < Explanation.pairLimit {
            for second in hypotheses[(place + 1)...] where second.fact != first.fact {
                trials.append([first, second])
            }
        }
        trials = Array(trials.prefix(Explanation.pairLimit))
        return zip(trials, results(of: trials, withStatus: false)).compactMap { changer($0, $1, changesKnown: false) }
    }

    private func changer(_ hypotheses: [Hypothesis], _ result: TrialResult, changesKnown: Bool) -> Changer? {
        guard result.pair != pair else { return nil }
        return Changer(
            facts: hypotheses.map { FactChange(fact: $0.fact, value: $0.label) }, result: result.pair,
            changesKnown: changesKnown)
    }
}
