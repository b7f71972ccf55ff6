import Vetting

extension Explanation {
    /// The unknown facts worth finding out, best first: the chance that the pair changes, plus the expected narrowing
    /// of both intervals in units of four times the way from floor to bar, per minute. Narrowing counts only as far as
    /// the outcome is open: whoever is accepted whatever their scores need not be asked about them.
    func nextChecks(_ trials: OpenTrials, limit: Int) -> [NextCheck] {
        if verdict.status == .settled { return [] }
        let checks = questions(trials).compactMap { check($0, trials) }
        return Array(checks.sorted { ($1.worth, $0.fact) < ($0.worth, $1.fact) }.prefix(limit))
    }

    /// A fact to ask for, and the trials that its answer would decide: its own, or those of what a text reveals.
    private struct Question {
        let place: Int
        let trials: [Int]
    }

    /// What the owner can be asked and on which something still depends. A text stands for the facts that it reveals.
    private func questions(_ trials: OpenTrials) -> [Question] {
        let askable = policy.facts.indices.filter { isAskable($0) }
        let covered = Set(askable.flatMap { policy.facts[$0].reveals })
        return askable.compactMap { place in
            let fact = policy.facts[place]
            if covered.contains(fact.id) { return nil }
            let facts = fact.reveals.isEmpty ? [fact.id] : fact.reveals
            let places = facts.flatMap { trials.ranges[$0].map(Array.init) ?? [] }
            return places.isEmpty ? nil : Question(place: place, trials: places)
        }
    }

    private func isAskable(_ place: Int) -> Bool {
        let fact = policy.facts[place]
        guard fact.hasQuestion, !facts.couldNotTell.contains(fact.id), facts.takesPart(fact.id) else { return false }
        switch facts[index: place]?.value {
        case nil: return true
        case .oneOf(let values): return values.count > 1
        case .count(let range): return !range.isExact
        case .someOf(let set): return !set.isComplete
        default: return false
        }
    }

    private func check(_ question: Question, _ trials: OpenTrials) -> NextCheck? {
        let width = verdict.authenticity.width + verdict.relevance.width
        let unit = Double(2 * policy.scales.reduce(0) { $0 + max(1, $1.bars.bar - $1.bars.floor) })
        var unchanged: [FactID: Double] = [:]
        var narrowing = 0.0
        for trial in question.trials {
            let (hypothesis, result) = (trials.hypotheses[trial], trials.results[trial])
            if result.pair != pairToCompare(hypothesis, trials) {
                unchanged[hypothesis.fact, default: 1] -= hypothesis.share
            }
            narrowing += hypothesis.share * Double(max(0, width - result.width))
        }
        let chance = 1 - unchanged.values.sorted().reduce(1) { $0 * max(0, $1) }
        let worth = (chance + (1 - firmness) * narrowing / unit) / max(0.1, policy.facts[question.place].minutes)
        guard worth > 0 else { return nil }
        let definition = registry.definitions[question.place]
        return NextCheck(
            fact: definition.id, question: definition.question ?? "", minutes: definition.minutes, worth: worth,
            outcomes: question.trials.map { outcome(trials.hypotheses[$0], trials.results[$0], of: definition.id) })
    }

    private func pairToCompare(_ hypothesis: Hypothesis, _ trials: OpenTrials) -> Pair {
        hypothesis.isOfProfile ? trials.pairOnceProfileSeen : pair
    }

    private func outcome(
        _ hypothesis: Hypothesis, _ result: TrialResult, of asked: FactID
    ) -> CheckOutcome {
        let status: Status = result.isSettled ? .settled : result.pair == pair ? verdict.status : .provisional
        return CheckOutcome(
            label: label(hypothesis, of: asked), value: hypothesis.value, fact: hypothesis.fact, pair: result.pair,
            status: status)
    }

    /// A plain yes or no says nothing where it is not the answer to the question itself.
    private func label(_ hypothesis: Hypothesis, of asked: FactID) -> String {
        guard hypothesis.fact != asked, let definition = registry[hypothesis.fact], definition.type == .flag else {
            return hypothesis.label
        }
        return "\(definition.meaning): \(hypothesis.label)"
    }
}
