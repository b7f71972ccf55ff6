/// What a rule asks of the facts. Evaluated in strong Kleene logic: a comparison with a fact that is not known is
/// unknown, and there is no way to ask whether a fact is known.
public indirect enum Condition: Hashable, Sendable {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    /// True when `n` of them are true, false when even all unknowns could not make `n`.
    case atLeast(Int, of: [Condition])
    case fact(FactID, Comparison)
}

/// One comparison of a fact with a value.
public enum Comparison: Hashable, Sendable {
    case flag(Bool)
    /// `is`, `in` and a scalar or list.
    case isIn([String])
    /// `isNot`, `notIn`.
    case isNotIn([String])
    /// Some-of facts: includes any of these; `none` asks for the empty set.
    case includesAny([String])
    case count(CountOperator, Int)
}

/// `more` and `less` are strict, `atLeast` and `atMost` inclusive.
public enum CountOperator: String, Hashable, Sendable, CaseIterable {
    case more, less, atLeast, atMost
    case equals = "is"
}

extension Condition {
    /// Every fact that the condition mentions, in order of mention, repeats included.
    public var facts: [FactID] {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.facts)
        case .not(let part): part.facts
        case .fact(let id, _): [id]
        }
    }

    /// Every comparison in it.
    public var comparisons: [(fact: FactID, comparison: Comparison)] {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.comparisons)
        case .not(let part): part.comparisons
        case .fact(let fact, let comparison): [(fact, comparison)]
        }
    }
}
