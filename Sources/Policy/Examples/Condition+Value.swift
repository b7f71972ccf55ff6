internal import Vetting

extension Condition {
    /// What the condition says of these facts, in strong Kleene logic.
    func value(in facts: FactSheet) -> Truth {
        switch self {
        case .all(let parts): return .least(of: parts.map { $0.value(in: facts) })
        case .any(let parts): return .greatest(of: parts.map { $0.value(in: facts) })
        case .not(let part): return !part.value(in: facts)
        case .atLeast(let number, let parts):
            let values = parts.map { $0.value(in: facts) }
            if values.count(where: { $0 == .true }) >= number { return .true }
            return values.count(where: { $0 != .false }) < number ? .false : .unknown
        case .fact(let id, let comparison):
            return facts[id].map { comparison.value(of: $0.value) } ?? .unknown
        }
    }
}

extension Comparison {
    /// What the comparison says of a value; unknown for a value of another type.
    func value(of value: FactValue) -> Truth {
        switch (self, value) {
        case (.flag(let wanted), .flag(let flag)): Truth(flag == wanted)
        case (.isIn(let wanted), .oneOf(let possible)): Comparison.isIn(possible, wanted)
        case (.isNotIn(let wanted), .oneOf(let possible)): !Comparison.isIn(possible, wanted)
        case (.includesAny(let wanted), .someOf(let set)):
            .greatest(of: wanted.map { set.includes($0).map { Truth($0) } ?? .unknown })
        case (.count(let compare, let number), .count(let range)): compare.value(of: range, number)
        default: .unknown
        }
    }

    private static func isIn(_ possible: [String], _ wanted: [String]) -> Truth {
        if possible.allSatisfy(wanted.contains) { return .true }
        return possible.contains(where: wanted.contains) ? .unknown : .false
    }
}

extension CountOperator {
    /// Wholly inside is true, wholly outside false, else unknown.
    fileprivate func value(of range: CountRange, _ number: Int) -> Truth {
        let upper = range.upper ?? .max
        switch self {
        case .atLeast: return range.lower >= number ? .true : upper < number ? .false : .unknown
        case .more: return range.lower > number ? .true : upper <= number ? .false : .unknown
        case .atMost: return !CountOperator.more.value(of: range, number)
        case .less: return !CountOperator.atLeast.value(of: range, number)
        case .equals:
            if range.isExact { return Truth(range.lower == number) }
            return range.contains(number) ? .unknown : .false
        }
    }
}

extension Truth {
    /// What `all` of them say: one false decides.
    fileprivate static func least(of values: [Truth]) -> Truth {
        values.contains(.false) ? .false : values.contains(.unknown) ? .unknown : .true
    }

    /// What `any` of them says: one true decides.
    fileprivate static func greatest(of values: [Truth]) -> Truth {
        values.contains(.true) ? .true : values.contains(.unknown) ? .unknown : .false
    }
}
