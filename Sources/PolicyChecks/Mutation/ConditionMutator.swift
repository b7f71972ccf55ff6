internal import Diagnostics
internal import Policy
internal import Vetting

/// Every condition that differs from a given one in one small thing.
struct ConditionMutator {
    struct Variant {
        var condition: Condition
        var location: SourceLocation?
        var change: String
    }

    let registry: FactRegistry

    func variants(of condition: Condition, _ places: ConditionPlaces?) -> [Variant] {
        variantsHere(condition, at: places?.location) + variantsInside(condition, places)
    }

    private func variantsInside(_ condition: Condition, _ places: ConditionPlaces?) -> [Variant] {
        switch condition {
        case .all(let parts): return each(of: parts, places) { .all($0) }
        case .any(let parts): return each(of: parts, places) { .any($0) }
        case .atLeast(let number, let parts): return each(of: parts, places) { .atLeast(number, of: $0) }
        case .not(let part): return each(of: [part], places) { .not($0[0]) }
        case .fact: return []
        }
    }

    private func each(
        of parts: [Condition], _ places: ConditionPlaces?, _ whole: ([Condition]) -> Condition
    ) -> [Variant] {
        parts.indices.flatMap { index -> [Variant] in
            let place = places.flatMap { $0.parts.indices.contains(index) ? $0.parts[index] : nil }
            return variants(of: parts[index], place).map { variant in
                var changed = parts
                changed[index] = variant.condition
                return Variant(condition: whole(changed), location: variant.location, change: variant.change)
            }
        }
    }

    private func variantsHere(_ condition: Condition, at place: SourceLocation?) -> [Variant] {
        let changes: [(Condition, String)]
        switch condition {
        case .all(let parts): changes = swapped(parts, .any(parts), "any instead of all") + without(parts) { .all($0) }
        case .any(let parts): changes = swapped(parts, .all(parts), "all instead of any") + without(parts) { .any($0) }
        case .not(let part): changes = [(part, "not taken away")]
        case .atLeast(let number, let parts):
            changes = [number - 1, number + 1].filter { (1...parts.count).contains($0) }
                .map { (.atLeast($0, of: parts), "at least \($0) instead of \(number)") }
        case .fact(let fact, let comparison):
            changes = ComparisonMutator(type: registry[fact]?.type ?? .flag).variants(of: comparison)
                .map { (.fact(fact, $0.comparison), "\(fact): \($0.change)") }
        }
        return changes.map { Variant(condition: $0.0, location: place, change: $0.1) }
    }

    private func swapped(_ parts: [Condition], _ other: Condition, _ change: String) -> [(Condition, String)] {
        parts.count > 1 ? [(other, change)] : []
    }

    private func without(
        _ parts: [Condition], _ whole: ([Condition]) -> Condition
    ) -> [(Condition, String)] {
        guard parts.count > 1 else { return [] }
        return parts.indices.map { index in
            var fewer = parts
            fewer.remove(at: index)
            return (
                whole(fewer),
                "without the part about \(parts[index].facts.uniqued().map(\.name).joined(separator: ", "))"
            )
        }
    }
}
