internal import Policy
internal import Vetting

/// Why a mutant can make no difference to anybody: proved, not guessed.
struct Equivalence {
    let policy: VettingPolicy

    /// In words, to follow a colon; nil where a difference is not ruled out.
    func reason(for mutant: Mutant) -> String? {
        switch mutant.edit {
        case .rule(let place, let changed): reason(policy.rules[place], changed)
        case .setting:
            holdsForCaps(mutant.apply(to: policy))
                ? "the points of the group reach neither the one cap nor the other" : nil
        }
    }

    private func reason(_ old: Rule, _ new: Rule) -> String? {
        guard old.unless == new.unless else { return nil }
        if old.kind == new.kind {
            return haveSameTruth(old, new) ? "the condition stays true of the same senders" : nil
        }
        return old.when == new.when ? reason(old, from: old.kind, to: new.kind) : nil
    }

    private func reason(_ rule: Rule, from old: RuleKind, to new: RuleKind) -> String? {
        switch (old, new) {
        case (.guard(let one), .guard(let two)) where differOnlyInIdleTypes(one, two):
            "the types in question are met as cautiously without it"
        case (.type(let one, let overrides), .type(let two, let fewer))
        where one == two && Set(overrides).subtracting(fewer).allSatisfy { neverMeet(rule, $0) }:
            "the two rules never hold of one sender"
        case (.type(let one, let overrides), .type(let two, let others))
        where one != two && overrides == others && isEchoed(rule, one, weaker: two):
            "wherever it holds, another rule proposes the stronger type"
        case (.signal(let one), .signal(let two)) where areBothCapped(one, two):
            "the cap of the group allows as much either way"
        default: nil
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
