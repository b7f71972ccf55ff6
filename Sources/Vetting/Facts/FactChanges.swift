/// In what one sheet differs from another of which the same facts are known: small, where both are of like senders.
public struct FactChanges: Sendable {
    fileprivate var observations: [(index: Int, observation: Observation)] = []
    fileprivate let isKnownToOwner: Bool
    fileprivate let newestDate: Day?
    fileprivate let waitUntil: Day?
}

extension FactSheet {
    /// What to change in `base` to come to this sheet; nil where other facts are known, or where either holds what a
    /// dossier replaced or gave up on.
    public func changes(from base: FactSheet) -> FactChanges? {
        guard isPlain, base.isPlain else { return nil }
        var changes = FactChanges(isKnownToOwner: isKnownToOwner, newestDate: newestDate, waitUntil: waitUntil)
        for index in registry.definitions.indices {
            guard knows(index) == base.knows(index) else { return nil }
            guard let observation = self[index: index], observation != base[index: index] else { continue }
            changes.observations.append((index, observation))
        }
        return changes
    }

    /// Whether both know the same from the same sources, of some facts whatever it be, and wait for the same.
    ///
    /// - Parameter some: numbers of facts in the registry.
    public func isLike(_ other: FactSheet, but some: [Int]) -> Bool {
        guard isPlain, other.isPlain, isKnownToOwner == other.isKnownToOwner, waitUntil == other.waitUntil else {
            return false
        }
        return places.indices.allSatisfy { index in
            let (place, theirs) = (Int(places[index]) - 1, Int(other.places[index]) - 1)
            guard place >= 0, theirs >= 0 else { return place == theirs }
            guard held[place].source == other.held[theirs].source, held[place].on == other.held[theirs].on else {
                return false
            }
            return some.contains(index) || held[place].value == other.held[theirs].value
        }
    }

    public func changed(by changes: FactChanges) -> FactSheet {
        var sheet = self
        for (index, observation) in changes.observations { sheet.put(observation, at: index) }
        sheet.isKnownToOwner = changes.isKnownToOwner
        sheet.newestDate = changes.newestDate
        sheet.waitUntil = changes.waitUntil
        return sheet
    }

    private var isPlain: Bool { overridden.isEmpty && couldNotTell.isEmpty }
}
