internal import Vetting

/// Every comparison that differs from a given one in its operator, threshold or one value.
struct ComparisonMutator {
    typealias Variant = (comparison: Comparison, change: String)
    let type: FactType

    func variants(of comparison: Comparison) -> [Variant] {
        switch comparison {
        case .flag(let flag): return [(.flag(!flag), "\(!flag) instead of \(flag)")]
        case .isIn(let values): return [(.isNotIn(values), "notIn instead of in")] + changed(values, "in") { .isIn($0) }
        case .isNotIn(let values):
            return [(.isIn(values), "in instead of notIn")] + changed(values, "notIn") { .isNotIn($0) }
        case .includesAny(let values): return changed(values, "includes") { .includesAny($0) }
        case .count(let compare, let number): return thresholds(compare, number) + operators(compare, number)
        }
    }

    /// Each value taken away, or exchanged where it is the only one, and one more value let in.
    private func changed(_ values: [String], _ word: String, _ make: ([String]) -> Comparison) -> [Variant] {
        let other = allValues.first { !values.contains($0) && $0 != "none" }
        let fewer =
            values.count == 1
            ? []
            : values.map { value in
                (make(values.filter { $0 != value }), "\(word) without \(value)")
            }
        guard let other else { return fewer }
        let exchanged = values.count == 1 ? [(make([other]), "\(word) \(other) instead of \(values[0])")] : []
        return fewer + exchanged + [(make(values + [other]), "\(word) with \(other)")]
    }

    private func thresholds(_ compare: CountOperator, _ number: Int) -> [Variant] {
        [number - 1, number + 1].filter { $0 >= 0 }
            .map { (.count(compare, $0), "\(compare.rawValue) \($0) instead of \(number)") }
    }

    private func operators(_ compare: CountOperator, _ number: Int) -> [Variant] {
        let other = compare.opposite
        return [(.count(other, number), "\(other.rawValue) \(number) instead of \(compare.rawValue)")]
    }

    private var allValues: [String] {
        switch type {
        case .oneOf(let values), .someOf(let values): values
        case .flag, .count, .text, .date: []
        }
    }
}

extension CountOperator {
    fileprivate var opposite: CountOperator {
        switch self {
        case .more: .atMost
        case .atMost: .more
        case .less: .atLeast
        case .atLeast: .less
        case .equals: .more
        }
    }
}
