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

    /// Answers that lead to the same outcome stand together, in the order of the first of each.
    private func groups(of check: NextCheck) -> [AnswerGroup] {
        var groups: [(outcome: CheckOutcome, answers: [AnswerView])] = []
        for outcome in check.outcomes {
            let answer = AnswerView(
                fact: outcome.fact.name, label: label(of: outcome, in: check), value: outcome.value)
            let place = groups.firstIndex { $0.outcome.pair == outcome.pair && $0.outcome.status == outcome.status }
            if let place { groups[place].answers.append(answer) } else { groups.append((outcome, [answer])) }
        }
        return groups.map { group in
            AnswerGroup(
                response: ResponseView(group.outcome.pair.response),
                recommendation: group.outcome.pair.recommendation.rawValue, status: StatusView(group.outcome.status),
                isSame: group.outcome.pair == Pair(verdict.recommendation, verdict.response), answers: group.answers)
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
