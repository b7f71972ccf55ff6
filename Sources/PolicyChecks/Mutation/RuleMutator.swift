internal import Diagnostics
internal import Policy
internal import Vetting

/// Every rule that differs from a given one in one small thing.
struct RuleMutator {
    let policy: VettingPolicy

    func mutants(of loaded: LoadedRule, at place: Int) -> [Mutant] {
        let rule = loaded.rule
        var mutants: [Mutant] = []
        func add(_ key: String, _ change: String, _ edit: (inout Rule) -> Void) {
            var changed = rule
            edit(&changed)
            mutants.append(mutant(changed, place, at: loaded.place(of: key), change))
        }
        if let when = rule.when {
            mutants += ConditionMutator(registry: policy.registry).variants(of: when, loaded.whenPlaces).map {
                variant in
                var changed = rule
                changed.when = variant.condition
                return mutant(changed, place, at: variant.location ?? loaded.place(of: "when"), variant.change)
            }
        }
        for id in rule.unless { add("unless", "unless without \(id)") { $0.unless.removeAll { $0 == id } } }
        for variant in kinds(of: rule.kind) { add(variant.key, variant.change) { $0.kind = variant.kind } }
        return mutants
    }

    private func mutant(_ rule: Rule, _ place: Int, at location: SourceLocation, _ change: String) -> Mutant {
        Mutant(
            rule: rule.id, subject: rule.kind.subject, location: location, change: change, edit: .rule(place, rule))
    }

    private typealias Variant = (kind: RuleKind, key: String, change: String)

    private func kinds(of kind: RuleKind) -> [Variant] {
        switch kind {
        case .type(let type, let overrides):
            return overrides.map { id in
                (.type(type, overrides: overrides.filter { $0 != id }), "overrides", "overrides without \(id)")
            } + [(.type(neighbour(of: type), overrides: overrides), "type", "\(neighbour(of: type).rawValue) instead")]
        case .guard(let effect): return effects(of: effect)
        case .signal(let signal): return signals(of: signal)
        case .intent: return []
        }
    }

    /// The next type in the order, or for the last the one before.
    private func neighbour(of type: ConnectionType) -> ConnectionType {
        guard let place = policy.order.firstIndex(of: type) else { return .stranger }
        return place + 1 < policy.order.count ? policy.order[place + 1] : policy.order[max(0, place - 1)]
    }

    private func effects(of effect: GuardEffect) -> [Variant] {
        var variants: [Variant] = []
        func add(_ key: String, _ change: String, _ edit: (inout GuardEffect) -> Void) {
            var changed = effect
            edit(&changed)
            variants.append((.guard(changed), key, change))
        }
        if effect.type != nil { add("then", "without its type") { $0.type = nil } }
        if effect.recommendation != nil { add("then", "without its recommendation") { $0.recommendation = nil } }
        if let other = effect.recommendation?.neighbour {
            add("then", "\(other.rawValue) instead of \(effect.recommendation?.rawValue ?? "")") {
                $0.recommendation = other
            }
        }
        if let other = effect.response?.neighbour {
            add("then", "\(other.rawValue) instead of \(effect.response?.rawValue ?? "")") { $0.response = other }
        }
        if effect.response != nil { add("then", "without its response") { $0.response = nil } }
        if effect.isEffective {
            add("then", effect.report ? "without a report" : "with a report") { $0.report.toggle() }
        }
        for type in effect.types {
            let fewer = effect.types.filter { $0 != type }
            add("types", fewer.isEmpty ? "for all types" : "not for the type \(type.rawValue)") { $0.types = fewer }
        }
        return variants
    }

    private func signals(of signal: Signal) -> [Variant] {
        func changed(_ scoring: Scoring) -> RuleKind {
            .signal(Signal(axis: signal.axis, group: signal.group, scoring: scoring))
        }
        switch signal.scoring {
        case .points(let points):
            let others = Set([-points, points - 1, points + 1]).subtracting([points]).sorted()
            return others.map { (changed(.points($0)), "points", "\($0) points instead of \(points)") }
        case .bins(let bins):
            return BinsMutator.variants(of: bins).map { (changed(.bins($0.bins)), "bins", $0.change) }
        }
    }
}

extension RuleKind {
    var subject: Mutant.Subject {
        switch self {
        case .type: .type
        case .guard: .guard
        case .signal: .signal
        case .intent: .intent
        }
    }
}

extension Recommendation {
    /// The next milder one, or for the mildest the next stricter.
    fileprivate var neighbour: Recommendation? {
        Recommendation.allCases.first { $0.caution == (caution == 0 ? 1 : caution - 1) }
    }
}

extension Response {
    /// The next milder one, or for the mildest the next stricter.
    fileprivate var neighbour: Response? {
        Response.allCases.first { $0.caution == (caution == 0 ? 1 : caution - 1) }
    }
}

extension GuardEffect {
    /// It leads to a block, so that a report makes a difference.
    fileprivate var isEffective: Bool { response == .declineAndBlock || type == .scammer || report }
}
