extension Condition {
    /// What the facts make of the condition, in strong Kleene logic. The engine's own evaluation works on value
    /// classes; this one reads the values themselves, for examples and for explanations.
    public func truth(in facts: FactSheet) -> Truth {
        switch self {
        case .all(let parts): parts.reduce(.true) { $0.and($1.truth(in: facts)) }
        case .any(let parts): !parts.reduce(.true) { $0.and(!$1.truth(in: facts)) }
        case .not(let part): !part.truth(in: facts)
        case .atLeast(let count, let parts): Condition.atLeast(count, parts.map { $0.truth(in: facts) })
        case .fact(let id, let comparison):
            facts.takesPart(id) ? facts[id].map { comparison.truth(of: $0.value) } ?? .unknown : .false
        }
    }

    private static func atLeast(_ count: Int, _ parts: [Truth]) -> Truth {
        if parts.count(where: { $0 == .true }) >= count { return .true }
        return parts.count(where: { $0 != .false }) >= count ? .unknown : .false
    }
}

extension Truth {
    func and(_ other: Truth) -> Truth {
        if self == .false || other == .false { return .false }
        return self == .true && other == .true ? .true : .unknown
    }
}

extension FactSheet {
    /// Facts about strangers take no part for a sender whom the owner's own record shows to be known.
    package func takesPart(_ id: FactID) -> Bool { !(isKnownToOwner && registry[id]?.isStrangersOnly == true) }
}

extension Comparison {
    /// The comparison with one known value; a range that lies partly inside is unknown.
    func truth(of value: FactValue) -> Truth {
        switch (self, value) {
        case (.flag(let wanted), .flag(let flag)): Truth(wanted == flag)
        case (.isIn(let wanted), .oneOf(let values)): Comparison.truth(values.map(wanted.contains))
        case (.isNotIn(let wanted), .oneOf(let values)): Comparison.truth(values.map { !wanted.contains($0) })
        case (.includesAny(let wanted), .someOf(let set)): Comparison.truth(wanted, in: set)
        case (.count(let wanted, let number), .count(let range)): wanted.truth(range, number)
        default: .unknown
        }
    }

    private static func truth(_ possibilities: [Bool]) -> Truth {
        if possibilities.allSatisfy(\.self) { return .true }
        return possibilities.contains(true) ? .unknown : .false
    }

    private static func truth(_ wanted: [String], in set: MemberSet) -> Truth {
        let answers = wanted.map(set.includes)
        if answers.contains(true) { return .true }
        return answers.contains(nil) ? .unknown : .false
    }
}

extension CountOperator {
    /// Wholly inside is true, wholly outside false.
    fileprivate func truth(_ range: CountRange, _ number: Int) -> Truth {
        let atLower = holds(range.lower, number)
        guard let upper = range.upper else { return truth(openFrom: range.lower, number) }
        if self == .equals { return range.isExact ? Truth(atLower) : range.contains(number) ? .unknown : .false }
        return atLower == holds(upper, number) ? Truth(atLower) : .unknown
    }

    private func truth(openFrom lower: Int, _ number: Int) -> Truth {
        switch self {
        case .more, .atLeast: holds(lower, number) ? .true : .unknown
        case .less, .atMost: holds(lower, number) ? .unknown : .false
        case .equals: number >= lower ? .unknown : .false
        }
    }
}
