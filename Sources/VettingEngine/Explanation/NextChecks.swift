import Vetting

extension Explanation {
    /// The unknown facts worth finding out, best first: how likely the question belongs to what it takes to settle this
    /// sender, plus the chance that its answer changes the pair, for the square root of its minutes.
    ///
    /// Only facts that still matter are asked, and of a text's facts only the text.
    func nextChecks(_ trials: OpenTrials, needs: QuestionNeeds, _ outlook: Outlook, limit: Int) -> [NextCheck] {
        if verdict.status == .settled { return [] }
        let need = needs.shares(outlook.ends)
        let ranked = questions(trials).map { question in
            let chance = chance(question, trials)
            let price = max(0.1, policy.facts[question.place].minutes).squareRoot()
            return RankedQuestion(question: question, worth: (need[question.place] + chance) / price, chance: chance)
        }
        return inTurn(ranked).sorted().prefix(limit).map { check($0, trials) }
    }

    /// Leaves out questions whose turn has not come; what they are worth, the one before them is worth.
    private func inTurn(_ ranked: [RankedQuestion]) -> [RankedQuestion] {
        let waiting = ranked.filter { waits($0.question.place) }
        if waiting.isEmpty { return ranked }
        return ranked.filter { !waits($0.question.place) }.map { question in
            let behind = waiting.filter { policy.inquiries[$0.question.place].after == question.question.place }
            return question.worth(atLeast: behind.map(\.worth).max() ?? 0)
        }
    }

    /// Whether to trust somebody is no question before it is known whether one knows them.
    private func waits(_ place: Int) -> Bool {
        policy.inquiries[place].after.map { facts[index: $0] == nil && askable[$0] } ?? false
    }

    /// A fact to ask for, and the trials that its answer would decide: its own, or those of what a text reveals.
    private struct Question {
        let place: Int
        let id: FactID
        let trials: [Range<Int>]
    }

    private struct RankedQuestion: Comparable {
        let question: Question
        let worth: Double
        let chance: Double

        func worth(atLeast least: Double) -> RankedQuestion {
            RankedQuestion(question: question, worth: max(worth, least), chance: chance)
        }

        static func < (left: RankedQuestion, right: RankedQuestion) -> Bool {
            (right.worth, left.question.id) < (left.worth, right.question.id)
        }

        static func == (left: RankedQuestion, right: RankedQuestion) -> Bool {
            (left.worth, left.question.id) == (right.worth, right.question.id)
        }
    }

    /// What the owner can be asked and on which something still depends. A text stands for the facts that it reveals.
    private func questions(_ trials: OpenTrials) -> [Question] {
        policy.facts.indices.compactMap { place in
            guard askable[place], !policy.inquiries[place].texts.contains(where: { askable[$0] }) else { return nil }
            let ranges = policy.inquiries[place].facts.map { trials.ranges[$0] }.filter { !$0.isEmpty }
            return ranges.isEmpty ? nil : Question(place: place, id: policy.facts[place].id, trials: ranges)
        }
    }

    func isAskable(_ place: Int) -> Bool {
        let fact = policy.facts[place]
        guard fact.hasQuestion, !facts.couldNotTell.contains(fact.id),
            !(facts.isKnownToOwner && fact.isStrangersOnly)
        else { return false }
        switch facts[index: place]?.value {
        case nil: return true
        case .oneOf(let values): return values.count > 1
        case .count(let range): return !range.isExact
        case .someOf(let set): return !set.isComplete
        default: return false
        }
    }

    /// How likely the answer changes the pair.
    private func chance(_ question: Question, _ trials: OpenTrials) -> Double {
        var unchanged = 1.0
        for range in question.trials {
            var same = 1.0
            for trial in range where trials.pairs[trial] != pairToCompare(trials.hypotheses[trial], trials) {
                same -= trials.shares[trial]
            }
            unchanged *= max(0, same)
        }
        return 1 - unchanged
    }

    private func pairToCompare(_ hypothesis: Int, _ trials: OpenTrials) -> Pair {
        policy.facts[policy.hypotheses[hypothesis].fact].isOfProfile ? trials.pairOnceProfileSeen : pair
    }

    private func check(_ ranked: RankedQuestion, _ trials: OpenTrials) -> NextCheck {
        let definition = registry.definitions[ranked.question.place]
        return NextCheck(
            fact: definition.id, question: definition.question ?? "", minutes: definition.minutes, worth: ranked.worth,
            chance: ranked.chance,
            outcomes: ranked.question.trials.joined().map { outcome($0, of: definition.id, trials) })
    }

    private func outcome(_ trial: Int, of asked: FactID, _ trials: OpenTrials) -> CheckOutcome {
        let hypothesis = policy.hypotheses[trials.hypotheses[trial]]
        let result = trials.pairs[trial]
        let status: Status = trials.isSettled[trial] ? .settled : result == pair ? verdict.status : .provisional
        return CheckOutcome(
            label: label(hypothesis, of: asked), value: hypothesis.value, fact: policy.facts[hypothesis.fact].id,
            pair: result, status: status)
    }

    /// A plain yes or no says nothing where it is not the answer to the question itself.
    private func label(_ hypothesis: Hypothesis, of asked: FactID) -> String {
        let fact = policy.facts[hypothesis.fact]
        return fact.id == asked || !fact.isFlag ? hypothesis.label : "\(fact.meaning): \(hypothesis.label)"
    }
}
