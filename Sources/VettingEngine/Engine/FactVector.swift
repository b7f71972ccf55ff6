import Vetting

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

extension CompiledPolicy {
    func vector(of facts: FactSheet) -> FactVector {
        var masks = space.masks(of: facts)
        if facts.isKnownToOwner { for cell in strangersOnlyCells { masks[cell] = 0 } }
        return FactVector(
            masks: masks, isProfileKnown: isProfileKnown(facts), isKnownToOwner: facts.isKnownToOwner)
    }

    /// Whether the owner looked at anything of the profile beyond the headline.
    private func isProfileKnown(_ facts: FactSheet) -> Bool {
        profileFacts.contains { if case .dossier = facts[index: $0]?.source { true } else { false } }
    }
}
