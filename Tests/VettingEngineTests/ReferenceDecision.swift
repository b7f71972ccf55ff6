import Vetting

/// The decision for fully known facts, written straight from the design with no thought of speed: the engine must agree.
struct ReferenceDecision {
    let policy: VettingPolicy
    let facts: FactSheet

    var pair: Pair {
        let vetted = type
        var type = vetted
        let guards = policy.rules.compactMap { rule -> GuardEffect? in
            guard case .guard(let effect) = rule.kind, speaks(rule),
                effect.types.isEmpty || effect.types.contains(vetted)
            else { return nil }
            return effect
        }
        for effect in guards { if let stronger = effect.type, rank(stronger) < rank(type) { type = stronger } }
        var pair = base(type)
        for effect in guards {
            pair = Pair(
                max(pair.recommendation, effect.recommendation ?? .accept),
                max(pair.response, effect.response ?? .accept))
        }
        return pair
    }

    var type: ConnectionType {
        let proposed = policy.rules.compactMap { rule -> ConnectionType? in
            if case .type(let type, _) = rule.kind, speaks(rule) { type } else { nil }
        }
        return proposed.min { rank($0) < rank($1) } ?? .stranger
    }

    private func rank(_ type: ConnectionType) -> Int { policy.order.firstIndex(of: type) ?? .max }

    private func speaks(_ rule: Rule) -> Bool {
        guard rule.when?.truth(in: facts) ?? .true == .true else { return false }
        let isOverridden = policy.rules.contains { other in
            if case .type(_, let overrides) = other.kind { overrides.contains(rule.id) && speaks(other) } else { false }
        }
        return !isOverridden && !policy.rules.contains { rule.unless.contains($0.id) && speaks($0) }
    }

    func score(_ axis: Axis) -> Int {
        policy.groups.filter { $0.axis == axis }.reduce(0) { sum, group in
            let points = policy.rules.reduce(0) { $0 + self.points($1, in: group.id) }
            return sum + min(group.cap, max(-group.cap, points))
        }
    }

    private func points(_ rule: Rule, in group: String) -> Int {
        guard case .signal(let signal) = rule.kind, signal.group == group, speaks(rule) else { return 0 }
        switch signal.scoring {
        case .points(let points): return points
        case .bins(let bins):
            guard case .count(let range) = facts[bins.fact]?.value else { return 0 }
            return bins.bins.first { $0.range.contains(range.lower) }?.points ?? 0
        }
    }

    private func base(_ type: ConnectionType) -> Pair {
        let recommendation = policy.table[type] ?? .accept
        let authenticity = score(.authenticity)
        let bars = policy.axes[.authenticity] ?? AxisBars(floor: 0, vetted: 0, bar: 0)
        switch recommendation {
        case .accept:
            let needsVetting = [.industryPeer, .verifiedAccount].contains(type)
            return Pair(recommendation, needsVetting && authenticity < bars.vetted ? .vetFurther : .accept)
        case .reviewAndAccept:
            return Pair(
                recommendation, authenticity >= bars.bar ? .accept : authenticity < bars.floor ? .ignore : .vetFurther)
        case .reviewAndAcceptIfRelevant:
            return Pair(recommendation, isAtBars ? .accept : isBelowFloor ? .ignore : .vetFurther)
        case .ignoreOrVetFurther: return Pair(recommendation, stranger)
        case .decline: return Pair(recommendation, .decline)
        case .declineAndBlock: return Pair(recommendation, .declineAndBlock)
        }
    }

    private var isAtBars: Bool {
        Axis.allCases.allSatisfy { axis in policy.axes[axis].map { score(axis) >= $0.bar } ?? false }
    }

    private var isBelowFloor: Bool {
        Axis.allCases.contains { axis in policy.axes[axis].map { score(axis) < $0.floor } ?? false }
    }

    private var stranger: Response {
        func flag(_ id: FactID) -> Bool { facts[id]?.value == .flag(true) }
        let ask = facts["history.ask"]?.value
        if ask == .oneOf("silent") { return .ignore }
        if ask == .oneOf("waiting") { return .vetFurther }
        if isAtBars && facts["owner.strangers"]?.value != .oneOf("never") { return .accept }
        if isBelowFloor { return .ignore }
        let saysNothing =
            !flag("message.statesReason") && !flag("message.isPersonal") && !flag("message.saysHowConnected")
        if score(.relevance) < 0 && ask != .oneOf("replied") && saysNothing { return .ignore }
        return !flag("message.statesReason") && ask == .oneOf("notAsked") ? .askFirst : .vetFurther
    }
}
