package import Vetting

/// Rules in words, for the handbook and the tables.
package enum RuleWords {
    package static func condition(of rule: Rule, _ registry: FactRegistry) -> String {
        if let when = rule.when { return text(when, registry).uppercasedFirst }
        guard case .signal(let signal) = rule.kind, case .bins(let bins) = signal.scoring else { return "" }
        return "\(registry[bins.fact]?.meaning ?? bins.fact.name), as far as it is known"
    }

    package static func effect(of rule: Rule, _ registry: FactRegistry) -> String {
        switch rule.kind {
        case .type(let type, _): "Connection type \(type.rawValue)"
        case .guard(let effect): effect.inWords.uppercasedFirst + scope(effect)
        case .intent(let intent, _): "They seem to want: \(Words.name(of: intent).lowercasedFirst)"
        case .signal(let signal): "\(Words.name(of: signal.axis)) \(points(signal.scoring))"
        }
    }

    private static func scope(_ effect: GuardEffect) -> String {
        effect.types.isEmpty ? "" : " (only for: \(effect.types.map(\.rawValue).joined(separator: ", ")))"
    }

    private static func points(_ scoring: Scoring) -> String {
        switch scoring {
        case .points(let points): Words.points(points)
        case .bins(let bins): bins.bins.map { "\($0.range): \(Words.points($0.points))" }.joined(separator: "; ")
        }
    }

    /// A condition as a person would say it.
    package static func text(_ condition: Condition, _ registry: FactRegistry) -> String {
        switch condition {
        case .all(let parts): joined(parts, ", and ", registry)
        case .any(let parts): joined(parts, ", or ", registry)
        case .not(let part): "not (\(text(part, registry)))"
        case .atLeast(let count, let parts):
            "at least \(count) of these: " + parts.map { text($0, registry) }.joined(separator: "; ")
        case .fact(let fact, let comparison): text(fact, comparison, registry)
        }
    }

    private static func joined(_ parts: [Condition], _ word: String, _ registry: FactRegistry) -> String {
        parts.map { part in
            switch part {
            case .all, .any, .atLeast: parts.count > 1 ? "(\(text(part, registry)))" : text(part, registry)
            default: text(part, registry)
            }
        }.joined(separator: word)
    }

    private static func text(_ fact: FactID, _ comparison: Comparison, _ registry: FactRegistry) -> String {
        let meaning = registry[fact]?.meaning ?? ""
        let title = (meaning.isEmpty ? fact.name : meaning).lowercasedFirst
        switch comparison {
        case .flag(true): return title
        case .flag(false): return "not: \(title)"
        case .isIn(let values), .includesAny(let values):
            return "\(title): \(values.map(Words.spoken).joined(separator: " or "))"
        case .isNotIn(let values): return "\(title): neither \(values.map(Words.spoken).joined(separator: " nor "))"
        case .count(let wanted, let number): return "\(title): \(words(for: wanted)) \(number)"
        }
    }

    private static func words(for comparison: CountOperator) -> String {
        switch comparison {
        case .more: "more than"
        case .less: "fewer than"
        case .atLeast: "at least"
        case .atMost: "at most"
        case .equals: "exactly"
        }
    }
}
