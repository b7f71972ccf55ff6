internal import Vetting

/// Rules in words, for the handbook and the tables.
enum RuleWords {
    static func condition(of rule: Rule, _ registry: FactRegistry) -> String {
        if let when = rule.when { return when.text(registry) }
        guard case .signal(let signal) = rule.kind, case .bins(let bins) = signal.scoring else { return "" }
        return "\(registry[bins.fact]?.meaning ?? bins.fact.name), as far as it is known"
    }

    static func effect(of rule: Rule, _ registry: FactRegistry) -> String {
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
}
