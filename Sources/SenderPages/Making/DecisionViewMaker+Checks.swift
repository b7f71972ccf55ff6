internal import Decisions
internal import GuidancePages
internal import HTML
internal import People
internal import Vetting

extension DecisionViewMaker {
    var checks: [CheckView] { questions.map(check) }

    /// The next checks as a reader wants them: first those whose answer is likeliest to change what to do today, for the
    /// square root of their minutes. The engine ranks by what settles the matter in the end; of two alike its order stands.
    var questions: [NextCheck] {
        decision.nextChecks.enumerated().sorted { left, right in
            (-left.element.promise, left.offset) < (-right.element.promise, right.offset)
        }.map(\.element)
    }

    private func check(_ check: NextCheck) -> CheckView {
        let definition = registry[check.fact]
        return CheckView(
            fact: check.fact.name, question: check.question, minutes: Words.minutes(check.minutes),
            how: definition?.check.flatMap(guidance.handbook.address).map(links.to), groups: groups(of: check),
            isText: definition?.type == .text, isSet: definition?.type.isSet ?? false)
    }

    private func groups(of check: NextCheck) -> [AnswerGroup] {
        check.outcomesAlike.map { outcomes in
            let first = outcomes[0]
            return AnswerGroup(
                response: ResponseView(first.pair.response), recommendation: first.pair.recommendation.rawValue,
                status: StatusView(first.status), isSame: first.pair == Pair(verdict.recommendation, verdict.response),
                answers: outcomes.map {
                    AnswerView(fact: $0.fact.name, label: label(of: $0, in: check), value: $0.value)
                })
        }
    }

    /// What a text reveals is named with its fact, for the answer alone would not say of what.
    private func label(of outcome: CheckOutcome, in check: NextCheck) -> String {
        let label = Words.label(outcome.label)
        guard outcome.fact != check.fact, label == "yes" || label == "no" else { return label }
        let meaning = registry[outcome.fact]?.meaning ?? outcome.fact.name
        return label == "yes" ? meaning.lowercasedFirst : "not: \(meaning.lowercasedFirst)"
    }

    /// What would change the answer; values of one fact with the same result stand together.
    /// - Parameter asked: facts whose questions stand on the page already, each answer with what it leads to.
    func changers(known: Bool, but asked: Set<FactID> = []) -> [Figure] {
        var lines: [(facts: [FactID], result: Pair, text: String)] = []
        for changer in decision.changers where changer.changesKnown == known {
            let ids = changer.facts.map(\.fact)
            if ids.count == 1, asked.contains(ids[0]) { continue }
            let last = changer.facts.last.map { Words.label($0.value) } ?? ""
            if ids.count == 1, let place = lines.firstIndex(where: { $0.facts == ids && $0.result == changer.result }) {
                lines[place].text += ", \(last)"
            } else {
                let words = changer.facts.map {
                    "\(registry[$0.fact]?.meaning ?? $0.fact.name): \(Words.label($0.value))"
                }
                lines.append((ids, changer.result, words.joined(separator: " and ")))
            }
        }
        return lines.map { Figure(title: $0.text, value: $0.result.inWords, url: nil) }
    }
}

extension FactType {
    var isSet: Bool {
        if case .someOf = self { true } else { false }
    }
}
