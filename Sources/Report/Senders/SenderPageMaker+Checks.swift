internal import HTML
internal import Invitations
internal import Vetting

extension SenderPageMaker {
    func checks() -> [CheckView] { decision.nextChecks.map(check) }

    private func check(_ check: NextCheck) -> CheckView {
        let definition = registry[check.fact]
        return CheckView(
            fact: check.fact.name, question: check.question, minutes: Words.minutes(check.minutes),
            how: definition?.check.flatMap(edition.handbook.address).map(links.to), answers: check.outcomes.map(answer),
            isText: definition?.type == .text, isSet: definition?.type.isSet ?? false)
    }

    private func answer(_ outcome: CheckOutcome) -> AnswerView {
        AnswerView(
            label: Words.label(outcome.label), value: outcome.value, response: ResponseView(outcome.pair.response),
            recommendation: outcome.pair.recommendation.rawValue, status: StatusView(outcome.status),
            isSame: outcome.pair == Pair(verdict.recommendation, verdict.response))
    }

    /// Looks that would close open questions with one tick.
    var looks: [LookView] {
        let looked = Set(sender.dossier?.looked.map(\.group) ?? [])
        var groups: [String] = []
        for definition in registry.definitions where definition.isRedFlag && facts[definition.id] == nil {
            guard let group = definition.group, !looked.contains(group), !groups.contains(group) else { continue }
            if facts.isKnownToOwner && definition.isStrangersOnly { continue }
            groups.append(group)
        }
        return groups.map { LookView(group: $0, title: SenderPageMaker.lookTitle($0)) }
    }

    private static func lookTitle(_ group: String) -> String {
        switch group {
        case "profile": "Their profile"
        case "elsewhere": "Other places on the web"
        case "company": "Their company"
        default: Words.spoken(group).uppercasedFirst
        }
    }

    func changers(known: Bool) -> [Figure] {
        decision.changers.filter { $0.changesKnown == known }.map { changer in
            let changes = changer.facts.map {
                "\(registry[$0.fact]?.meaning ?? $0.fact.name): \(Words.label($0.value))"
            }
            return Figure(title: changes.joined(separator: " and "), value: changer.result.inWords, url: nil)
        }
    }
}

extension FactType {
    var isSet: Bool {
        if case .someOf = self { true } else { false }
    }
}

extension Pair {
    /// `Accept, today: vet further`; where both say the same, once.
    var inWords: String {
        let today = Words.name(of: response)
        return recommendation.rawValue.lowercased() == today.lowercased()
            ? today : "\(recommendation.rawValue), today: \(today.lowercasedFirst)"
    }
}
