/// What one sender's facts look like to the policy: for each cell the classes still possible. Senders with equal
/// vectors get equal verdicts.
public struct FactVector: Hashable, Sendable {
    /// One mask a cell. No class possible means that the fact takes no part for this sender.
    var masks: [UInt64]
    /// Something of the profile beyond the headline was looked at.
    var isProfileKnown: Bool
    /// The owner's own record shows that they know this sender.
    var isKnownToOwner: Bool
}

extension ValueSpace {
    func vector(of facts: FactSheet) -> FactVector {
        let registry = facts.registry
        let masks = cells.map { cell -> UInt64 in
            if facts.isKnownToOwner && registry.definitions[cell.factIndex].isStrangersOnly { return 0 }
            guard let observation = facts[index: cell.factIndex] else { return cell.unknown }
            let mask = cell.mask(of: observation.value)
            return mask == 0 ? cell.unknown : mask
        }
        return FactVector(
            masks: masks, isProfileKnown: facts.isProfileKnown, isKnownToOwner: facts.isKnownToOwner)
    }
}

extension FactSheet {
    /// Whether the owner looked at anything of the profile beyond the headline.
    var isProfileKnown: Bool {
        registry.definitions.indices.contains { index in
            let definition = registry.definitions[index]
            guard definition.group == "profile", definition.id != "sender.headline",
                case .dossier = self[index: index]?.source
            else { return false }
            return true
        }
    }
}
