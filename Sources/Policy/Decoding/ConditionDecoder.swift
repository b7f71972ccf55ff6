internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads a condition, with the place of each of its parts.
struct ConditionDecoder {
    typealias Placed = (condition: Condition, places: ConditionPlaces)
    let facts: FactNames

    /// A condition, or nil after an error. Several keys in one mapping mean all of them.
    func condition(_ node: YAMLNode, _ log: inout DiagnosticLog) -> Placed? {
        guard let mapping = YAMLMapping(node, of: "A condition", &log) else { return nil }
        guard !mapping.pairs.isEmpty else {
            log.error("A condition must ask for something", at: node.location)
            return nil
        }
        let parts = mapping.pairs.map { part($0, &log) }
        guard let (parts, places) = together(parts) else { return nil }
        return parts.count == 1 ? (parts[0], places[0]) : (.all(parts), ConditionPlaces(node.location, places))
    }

    private func part(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> Placed? {
        let place = pair.keyLocation
        switch pair.key {
        case "all": return list(pair.value, at: place, &log).map { (.all($0), $1) }
        case "any": return list(pair.value, at: place, &log).map { (.any($0), $1) }
        case "not": return condition(pair.value, &log).map { (.not($0.condition), ConditionPlaces(place, [$0.places])) }
        case "atLeast": return atLeast(pair, &log)
        default: return comparison(pair, &log)
        }
    }

    private func list(
        _ node: YAMLNode, at place: SourceLocation, _ log: inout DiagnosticLog
    ) -> ([Condition], ConditionPlaces)? {
        guard let items = node.items, !items.isEmpty else {
            log.error("\"all\", \"any\" and \"of\" need a list of conditions", at: node.location)
            return nil
        }
        guard let (parts, places) = together(items.map { condition($0, &log) }) else { return nil }
        return (parts, ConditionPlaces(place, places))
    }

    private func atLeast(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> Placed? {
        guard var mapping = YAMLMapping(pair.value, of: "\"atLeast\"", &log) else { return nil }
        let number = mapping.required("n", YAMLForm<Int>.wholeNumber.located, &log)
        let list = mapping.required("of", .any, &log).flatMap { self.list($0, at: pair.keyLocation, &log) }
        mapping.finish(&log)
        guard let number, let (parts, places) = list else { return nil }
        guard (1...parts.count).contains(number.value) else {
            log.error("\"n\" must be from 1 to the number of conditions, \(parts.count)", at: number.location)
            return nil
        }
        return (.atLeast(number.value, of: parts), places)
    }

    private func comparison(_ pair: YAMLPair, _ log: inout DiagnosticLog) -> Placed? {
        guard let fact = facts.definition(pair.key, at: pair.keyLocation, &log) else { return nil }
        let decoder = ComparisonDecoder(definition: fact)
        guard let comparisons = decoder.comparisons(pair.value, &log) else { return nil }
        let parts = comparisons.map { Condition.fact(fact.id, $0) }
        let place = ConditionPlaces(pair.keyLocation)
        return parts.count == 1
            ? (parts[0], place) : (.all(parts), ConditionPlaces(pair.keyLocation, parts.map { _ in place }))
    }

    /// All parts, or nil where one of them could not be read.
    private func together(_ parts: [Placed?]) -> ([Condition], [ConditionPlaces])? {
        let read = parts.compactMap(\.self)
        return read.count == parts.count ? (read.map(\.condition), read.map(\.places)) : nil
    }
}
