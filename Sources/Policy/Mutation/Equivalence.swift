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
        guard old.when == new.when, case .guard(let one) = old.kind, case .guard(let two) = new.kind else {
            return false
        }
        return differOnlyInIdleTypes(one, two)
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

    /// Another cap for a group whose points can reach neither the one nor the other.
    private func holdsForCaps(_ changed: VettingPolicy) -> Bool {
        let pairs = zip(policy.groups, changed.groups).filter { $0 != $1 }
        guard pairs.count == 1, let (old, new) = pairs.first, old.id == new.id else { return false }
        let signals = policy.rules.compactMap { rule -> Signal? in
            if case .signal(let signal) = rule.kind, signal.group == old.id { signal } else { nil }
        }
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
