extension Explanation {
    /// The unknown facts worth finding out, best first: the chance that the pair changes, plus the expected narrowing
    /// of both intervals in units of four times the way from floor to bar, per minute.
    func nextChecks(_ trials: OpenTrials, limit: Int) -> [NextCheck] {
        if verdict.status == .settled { return [] }
        let checks = questions(trials).compactMap { check($0, trials) }
        return Array(checks.sorted { ($1.worth, $0.fact) < ($0.worth, $1.fact) }.prefix(limit))
    }

    /// A fact to ask for, and the facts that its answer makes known: itself, or what a text reveals.
    private struct Question {
        let definition: FactDefinition
        let trials: [(hypothesis: Hypothesis, result: TrialResult)]
    }

    /// What the owner can be asked and on which something still depends. A text stands for the facts that it reveals.
    private func questions(_ trials: OpenTrials) -> [Question] {
        let askable = registry.definitions.filter(isAskable)
        let revealing = askable.filter { !$0.reveals.isEmpty }
        let covered = Set(revealing.flatMap(\.reveals))
        let texts = revealing.map { Question(definition: $0, trials: $0.reveals.flatMap(trials.about)) }
        let facts = askable.filter { $0.reveals.isEmpty && !covered.contains($0.id) }
            .map { Question(definition: $0, trials: trials.about($0.id)) }
        return (texts + facts).filter { !$0.trials.isEmpty }
    }

    private func isAskable(_ definition: FactDefinition) -> Bool {
        guard definition.question != nil, !facts.couldNotTell.contains(definition.id), facts.takesPart(definition.id)
        else { return false }
        switch facts[definition.id]?.value {
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
        for (hypothesis, result) in question.trials {
            if result.pair != pairToCompare(hypothesis, trials) {
                unchanged[hypothesis.fact, default: 1] -= hypothesis.share
            }
            narrowing += hypothesis.share * Double(max(0, width - result.width))
        }
        let chance = 1 - unchanged.values.sorted().reduce(1) { $0 * max(0, $1) }
        let worth = (chance + narrowing / unit) / max(0.1, question.definition.minutes)
        guard worth > 0 else { return nil }
        return NextCheck(
            fact: question.definition.id, question: question.definition.question ?? "",
            minutes: question.definition.minutes, worth: worth, outcomes: question.trials.map(outcome))
    }

    private func pairToCompare(_ hypothesis: Hypothesis, _ trials: OpenTrials) -> Pair {
        registry[hypothesis.fact]?.group == "profile" ? trials.pairOnceProfileSeen : pair
    }

    private func outcome(_ hypothesis: Hypothesis, _ result: TrialResult) -> CheckOutcome {
        let status: Status = result.isSettled ? .settled : result.pair == pair ? verdict.status : .provisional
        return CheckOutcome(
            label: hypothesis.label, value: hypothesis.value, fact: hypothesis.fact, pair: result.pair, status: status)
    }
}
