extension Explanation {
    /// The unknown facts worth finding out, best first: the chance that the pair changes, plus the expected narrowing
    /// of both intervals in units of four times the way from floor to bar, per minute.
    func nextChecks(limit: Int) -> [NextCheck] {
        if verdict.status == .settled { return [] }
        let questions = openQuestions
        let results = results(of: questions.flatMap { $0.hypotheses.map { [$0] } })
        var start = 0
        let checks = questions.compactMap { question -> NextCheck? in
            let own = results[start..<(start + question.hypotheses.count)]
            start += question.hypotheses.count
            return check(question, Array(own))
        }
        return Array(checks.sorted { ($1.worth, $0.fact) < ($0.worth, $1.fact) }.prefix(limit))
    }

    private struct Question {
        let definition: FactDefinition
        let hypotheses: [Hypothesis]
    }

    /// Facts that the owner can be asked and on which something still depends. A text that reveals facts stands for them.
    private var openQuestions: [Question] {
        let openFacts = Set(open.map { policy.space.cells[$0].fact })
        var covered: Set<FactID> = []
        var questions: [Question] = []
        for definition in registry.definitions where isAskable(definition) && !definition.reveals.isEmpty {
            let revealed = definition.reveals.filter(openFacts.contains)
            covered.formUnion(revealed)
            let hypotheses = revealed.flatMap { policy.hypotheses(about: $0, in: vector) }
            if !hypotheses.isEmpty { questions.append(Question(definition: definition, hypotheses: hypotheses)) }
        }
        for definition in registry.definitions
        where isAskable(definition) && openFacts.contains(definition.id) && !covered.contains(definition.id) {
            let hypotheses = policy.hypotheses(about: definition.id, in: vector)
            if !hypotheses.isEmpty { questions.append(Question(definition: definition, hypotheses: hypotheses)) }
        }
        return questions
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

    private func check(_ question: Question, _ results: [TrialResult]) -> NextCheck? {
        let width = verdict.authenticity.width + verdict.relevance.width
        let unit = Double(4 * policy.scales.reduce(0) { $0 + max(1, $1.bars.bar - $1.bars.floor) }) / 2
        var unchanged: [FactID: Double] = [:]
        var narrowing = 0.0
        for (hypothesis, result) in zip(question.hypotheses, results) {
            if result.pair != pair { unchanged[hypothesis.fact, default: 1] -= hypothesis.share }
            narrowing += hypothesis.share * Double(max(0, width - result.width))
        }
        let chance = 1 - unchanged.values.sorted().reduce(1) { $0 * max(0, $1) }
        let worth = (chance + narrowing / unit) / max(0.1, question.definition.minutes)
        guard worth > 0 else { return nil }
        let outcomes = zip(question.hypotheses, results).map { hypothesis, result in
            CheckOutcome(
                label: hypothesis.label, value: hypothesis.value, fact: hypothesis.fact, pair: result.pair,
                status: status(result))
        }
        return NextCheck(
            fact: question.definition.id, question: question.definition.question ?? "",
            minutes: question.definition.minutes, worth: worth, outcomes: outcomes)
    }

    private func status(_ result: TrialResult) -> Status {
        if result.isSettled { return .settled }
        return result.pair == pair ? verdict.status : .provisional
    }
}
