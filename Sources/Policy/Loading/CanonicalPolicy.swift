package import Vetting

/// A policy written in one way only: everything whose order means nothing is sorted.
package enum CanonicalPolicy {
    package static func text(of policy: VettingPolicy) -> String {
        let axes = policy.axes.map { "axis \($0.rawValue) \($1.floor) \($1.vetted) \($1.bar)" }
        let groups = policy.groups.map { "group \($0.id) \($0.axis.rawValue) \($0.cap)" }
        let table = policy.table.map { "table \($0.rawValue): \($1.rawValue)" }
        let order = ["order " + policy.order.map(\.rawValue).joined(separator: " > ")]
        let rest = ["reviewAfterDays \(policy.reviewAfterDays)"]
        let facts = policy.registry.definitions.map(text)
        let rules = policy.rules.map(text)
        return (axes.sorted() + groups.sorted() + table.sorted() + order + rest + facts.sorted() + rules.sorted())
            .joined(separator: "\n")
    }

    package static func text(of fact: FactDefinition) -> String {
        "fact \(fact.id) \(fact.type) \(fact.isRedFlag) \(fact.isStrangersOnly) \(fact.isBehaviour)"
            + " \(quoted(fact.group)) \(quoted(fact.meaning)) \(quoted(fact.question)) \(quoted(fact.check))"
            + " \(fact.minutes) \(fact.forgeable) \(fact.sources.map(\.rawValue).sorted()) \(text(of: fact.prior))"
            + " \(fact.reveals.map(\.name).sorted()) \(fact.askedAfter?.name ?? "")"
    }

    private static func text(of prior: Prior?) -> String {
        switch prior {
        case nil: "none"
        case .flag(let share): "\(share)"
        case .bins(let bins): bins.map { "\($0.range) \($0.share)" }.joined(separator: ", ")
        case .values(let shares): shares.map { "\($0) \($1)" }.sorted().joined(separator: ", ")
        }
    }

    package static func text(of rule: Rule) -> String {
        "rule \(rule.id) \(quoted(rule.claim)) \(rule.page)#\(rule.anchor) \(rule.cites.sorted())"
            + " when \(rule.when.map(text) ?? "-") unless \(rule.unless.sorted()) \(quoted(rule.falsePositives))"
            + " then \(text(of: rule.kind))"
    }

    private static func text(of kind: RuleKind) -> String {
        switch kind {
        case .type(let type, let overrides): "type \(type.rawValue) over \(overrides.sorted())"
        case .guard(let effect): "guard \(text(of: effect))"
        case .signal(let signal): "signal \(signal.axis) \(signal.group) \(text(of: signal.scoring))"
        case .intent(let intent, let weight): "intent \(intent) \(weight)"
        }
    }

    private static func text(of effect: GuardEffect) -> String {
        "\(effect.type?.rawValue ?? "-") \(effect.recommendation?.rawValue ?? "-") \(effect.response?.rawValue ?? "-")"
            + " \(effect.report) \(quoted(effect.note)) \(effect.types.map(\.rawValue).sorted())"
    }

    private static func text(of scoring: Scoring) -> String {
        switch scoring {
        case .points(let points): "\(points)"
        case .bins(let bins):
            "\(bins.fact) \(bins.direction) \(bins.bins.map { "\($0.range): \($0.points)" }.sorted())"
        }
    }

    /// The order of parts and of values means nothing.
    static func text(of condition: Condition) -> String {
        func sorted(_ parts: [Condition]) -> String { parts.map(text).sorted().joined(separator: ", ") }
        switch condition {
        case .all(let parts): return "all(\(sorted(parts)))"
        case .any(let parts): return "any(\(sorted(parts)))"
        case .not(let part): return "not(\(text(of: part)))"
        case .atLeast(let number, let parts): return "atLeast \(number)(\(sorted(parts)))"
        case .fact(let id, let comparison): return "\(id) \(text(of: comparison))"
        }
    }

    private static func text(of comparison: Comparison) -> String {
        switch comparison {
        case .flag(let flag): "is \(flag)"
        case .isIn(let values): "in \(Set(values).sorted())"
        case .isNotIn(let values): "notIn \(Set(values).sorted())"
        case .includesAny(let values): "includes \(Set(values).sorted())"
        case .count(let compare, let number): "\(compare.rawValue) \(number)"
        }
    }

    private static func quoted(_ text: String?) -> String { text.map { $0.debugDescription } ?? "-" }
}
