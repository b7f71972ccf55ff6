internal import Policy
internal import Vetting

/// Whether a mutant can make no difference to anybody: proved, not guessed.
struct Equivalence {
    let policy: VettingPolicy

    func holds(_ mutant: Mutant) -> Bool {
        switch mutant.edit {
        case .rule(let place, let changed): holds(policy.rules[place], changed)
        case .setting: holdsForCaps(mutant.apply(to: policy))
        }
    }

    private func holds(_ old: Rule, _ new: Rule) -> Bool {
        guard old.unless == new.unless else { return false }
        if old.kind == new.kind { return haveSameTruth(old, new) }
        guard old.when == new.when else { return false }
        switch (old.kind, new.kind) {
        case (.guard(let one), .guard(let two)): return differOnlyInIdleTypes(one, two)
        case (.type(let one, let overrides), .type(let two, let fewer)):
            if one == two { return Set(overrides).subtracting(fewer).allSatisfy { neverMeet(old, $0) } }
            return overrides == fewer && isEchoed(old, one, weaker: two)
        case (.signal(let one), .signal(let two)): return areBothCapped(one, two)
        default: return false
        }
    }

    /// Both rules never hold of one sender, so neither can defeat the other. Facts that are only about strangers
    /// take no part where the owner's record shows a relationship.
    private func neverMeet(_ rule: Rule, _ other: String) -> Bool {
        guard let first = rule.when, let second = policy.rules.first(where: { $0.id == other })?.when,
            let space = try? ClassSpace(policy)
        else { return false }
        let both = space.node(.all([first, second]))
        let related = space.isRelated
        let aboutKnown = both.without(space.cellsAboutStrangers(in: policy.registry))
        return ClassSearch.canBeTrue(.all([both, .not(related)]), in: space) == false
            && ClassSearch.canBeTrue(.all([aboutKnown, related]), in: space) == false
    }

    /// Wherever the rule is true, another one proposes the same type, which is stronger than the changed one.
    private func isEchoed(_ rule: Rule, _ type: ConnectionType, weaker: ConnectionType) -> Bool {
        guard let when = rule.when, let strong = policy.order.firstIndex(of: type),
            let weak = policy.order.firstIndex(of: weaker), strong < weak, let space = try? ClassSpace(policy)
        else { return false }
        return policy.rules.contains { other in
            guard other.id != rule.id, case .type(type, _) = other.kind, other.unless.isEmpty, let echo = other.when
            else { return false }
            let isDefeated = policy.rules.contains { $0.overrides.contains(other.id) }
            return !isDefeated && ClassSearch.implies(when, echo, in: space) == true
        }
    }

    /// The same truth for every sender, told apart as finely as both conditions need.
    private func haveSameTruth(_ old: Rule, _ new: Rule) -> Bool {
        guard let first = old.when, let second = new.when else { return false }
        var both = policy
        both.rules.append(new)
        guard let space = try? ClassSpace(both) else { return false }
        return ClassSearch.implies(first, second, in: space) == true
            && ClassSearch.implies(second, first, in: space) == true
    }

    /// The guard holds for more or fewer types, but only for ones whose row is as cautious as the guard already.
    private func differOnlyInIdleTypes(_ one: GuardEffect, _ two: GuardEffect) -> Bool {
        var sameTypes = two
        sameTypes.types = one.types
        guard sameTypes == one, one.type == nil, !one.report else { return false }
        return types(of: one).symmetricDifference(types(of: two)).allSatisfy { type in
            guard let row = policy.table[type], let answer = row.onlyResponse else { return false }
            return one.recommendation.map { $0 <= row } ?? true && one.response.map { $0 <= answer } ?? true
        }
    }

    private func types(of effect: GuardEffect) -> Set<ConnectionType> {
        Set(effect.types.isEmpty ? ConnectionType.allCases : effect.types)
    }

    /// More or fewer points, but as many as the cap allows either way, in a group where nothing counts against them.
    private func areBothCapped(_ one: Signal, _ two: Signal) -> Bool {
        guard case .points(let old) = one.scoring, case .points(let new) = two.scoring,
            let cap = policy.groups.first(where: { $0.id == one.group })?.cap, abs(old) >= cap, abs(new) >= cap,
            old.signum() == new.signum()
        else { return false }
        return signals(in: one.group).map(\.scoring.range).allSatisfy { range in
            old > 0 ? range.lowerBound >= 0 : range.upperBound <= 0
        }
    }

    private func signals(in group: String) -> [Signal] {
        policy.rules.compactMap { rule in
            if case .signal(let signal) = rule.kind, signal.group == group { signal } else { nil }
        }
    }

    /// Another cap for a group whose points can reach neither the one nor the other.
    private func holdsForCaps(_ changed: VettingPolicy) -> Bool {
        let pairs = zip(policy.groups, changed.groups).filter { $0 != $1 }
        guard pairs.count == 1, let (old, new) = pairs.first, old.id == new.id else { return false }
        let signals = signals(in: old.id)
        let most = signals.map { max(0, $0.scoring.range.upperBound) }.reduce(0, +)
        let least = signals.map { min(0, $0.scoring.range.lowerBound) }.reduce(0, +)
        return max(most, -least) <= min(old.cap, new.cap)
    }
}

extension Recommendation {
    /// The response, where the row allows only one.
    fileprivate var onlyResponse: Response? {
        switch self {
        case .decline: .decline
        case .declineAndBlock: .declineAndBlock
        case .accept, .reviewAndAccept, .reviewAndAcceptIfRelevant, .ignoreOrVetFurther: nil
        }
    }
}

extension Scoring {
    /// The fewest and the most points.
    fileprivate var range: ClosedRange<Int> {
        switch self {
        case .points(let points): points...points
        case .bins(let bins):
            (bins.bins.map(\.points).min() ?? 0)...max(
                bins.bins.map(\.points).max() ?? 0, bins.bins.map(\.points).min() ?? 0)
        }
    }
}
