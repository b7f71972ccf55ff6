extension Condition {
    /// The condition in words, with the registry's labels: `Shared connections: at least 4`.
    public func text(_ registry: FactRegistry) -> String {
        switch self {
        case .all(let parts): Condition.join(parts, by: " and ", registry)
        case .any(let parts): Condition.join(parts, by: " or ", registry)
        case .not(let part): "not (\(part.text(registry)))"
        case .atLeast(let count, let parts): "at least \(count) of: " + Condition.join(parts, by: "; ", registry)
        case .fact(let id, let comparison): Condition.text(id, comparison, registry)
        }
    }

    private static func join(_ parts: [Condition], by word: String, _ registry: FactRegistry) -> String {
        parts.map { part in
            switch part {
            case .all, .any: parts.count > 1 ? "(\(part.text(registry)))" : part.text(registry)
            default: part.text(registry)
            }
        }.joined(separator: word)
    }

    private static func text(_ id: FactID, _ comparison: Comparison, _ registry: FactRegistry) -> String {
        let meaning = registry[id]?.meaning ?? ""
        return "\(meaning.isEmpty ? id.name : meaning): \(comparison.text)"
    }
}

extension Comparison {
    var text: String {
        switch self {
        case .flag(let flag): flag ? "yes" : "no"
        case .isIn(let values), .includesAny(let values): values.joined(separator: " or ")
        case .isNotIn(let values): "neither " + values.joined(separator: " nor ")
        case .count(let wanted, let number): "\(wanted.text) \(number)"
        }
    }
}

extension CountOperator {
    fileprivate var text: String {
        switch self {
        case .more: "more than"
        case .less: "less than"
        case .atLeast: "at least"
        case .atMost: "at most"
        case .equals: "exactly"
        }
    }
}
