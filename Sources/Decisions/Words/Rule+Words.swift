internal import Vetting

extension Rule {
    package var isType: Bool {
        if case .type = kind { true } else { false }
    }

    package var isGuard: Bool {
        if case .guard = kind { true } else { false }
    }

    package var isIntent: Bool {
        if case .intent = kind { true } else { false }
    }

    package var isSignal: Bool {
        if case .signal = kind { true } else { false }
    }

    /// What a type rule or a guard does; nil for the others.
    package var effectInWords: String? {
        switch kind {
        case .type(let type, _): type.rawValue
        case .guard(let effect): effect.inWords
        case .signal, .intent: nil
        }
    }
}

extension RuleKind {
    package var name: String {
        switch self {
        case .type: "type"
        case .guard: "guard"
        case .signal: "signal"
        case .intent: "intent"
        }
    }
}

extension GuardEffect {
    package var inWords: String {
        var parts: [String] = []
        if let type { parts.append(type.rawValue) }
        if let recommendation { parts.append("at least \(recommendation.rawValue)") }
        if let response { parts.append("today: \(Words.name(of: response).lowercasedFirst)") }
        if report { parts.append("report it") }
        if let note { parts.append(note) }
        return parts.isEmpty ? "a note" : parts.joined(separator: "; ")
    }
}

extension Pair {
    /// `Accept, today: vet further`; where both say the same, once.
    package var inWords: String {
        let today = Words.name(of: response)
        return recommendation.rawValue.lowercased() == today.lowercased()
            ? today : "\(recommendation.rawValue), today: \(today.lowercasedFirst)"
    }
}
