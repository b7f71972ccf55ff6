internal import Vetting
internal import VettingEngine

/// Finds what each move comes from, by trying: an edit is a cause where taking it back alone takes the move back.
struct MoveCauses {
    /// More edits than this are another policy, not an edit.
    private static let mostEdits = 300

    private let before: DecidedSide
    private let after: DecidedSide
    private let moved: [Int]
    /// For each moved sender, one cause.
    private(set) var causes: [PolicyMove.Cause]

    init(_ before: DecidedSide, _ after: DecidedSide, _ edits: [PolicyEdit], _ moved: [Int]) {
        (self.before, self.after, self.moved) = (before, after, moved)
        causes = moved.map { _ in .together }
        guard !moved.isEmpty else { return }
        let few = edits.count <= Self.mostEdits ? edits : []
        var found: [PolicyMove.Cause?] = moved.map { _ in nil }
        add(trials(few, on: after, .old, like: before), as: PolicyMove.Cause.edits, to: &found)
        add(trials(few, on: before, .new, like: after), as: PolicyMove.Cause.anyOf, to: &found)
        addReading(to: &found)
        causes = found.map { $0 ?? .together }
    }

    private func add(
        _ edits: [[Int]], as cause: ([Int]) -> PolicyMove.Cause, to found: inout [PolicyMove.Cause?]
    ) {
        for place in found.indices where found[place] == nil && !edits[place].isEmpty {
            found[place] = cause(edits[place])
        }
    }

    /// For each moved sender, the edits that make one side answer as the other does.
    private func trials(
        _ edits: [PolicyEdit], on side: DecidedSide, _ direction: PolicyEdit.Side, like other: DecidedSide
    ) -> [[Int]] {
        var found: [[Int]] = moved.map { _ in [] }
        for (number, edit) in edits.enumerated() {
            var policy = side.policy
            edit.apply(&policy, direction)
            guard let verdicts = verdicts(of: policy, moved.map { side.facts[$0] }) else { continue }
            for (place, verdict) in verdicts.enumerated() where !verdict.differs(from: other.verdicts[moved[place]]) {
                found[place].append(number)
            }
        }
        return found
    }

    /// Senders of whom the new content reads other facts, which alone move them under the old rules.
    private func addReading(to found: inout [PolicyMove.Cause?]) {
        let open = found.indices.filter { found[$0] == nil }
        let sheets = open.map { after.facts[moved[$0]].told(in: before.policy.registry) }
        guard let verdicts = verdicts(of: before.policy, sheets) else { return }
        for (place, verdict) in zip(open, verdicts) {
            let sender = moved[place]
            guard !verdict.differs(from: after.verdicts[sender]) else { continue }
            let facts = after.facts[sender].differences(from: before.facts[sender])
            if !facts.isEmpty { found[place] = .facts(facts) }
        }
    }

    private func verdicts(of policy: VettingPolicy, _ facts: [FactSheet]) -> [Verdict]? {
        guard let engine = Engine.made(of: policy) else { return nil }
        return engine.decide(facts.map(engine.vector))
    }
}

extension FactSheet {
    /// The same facts, as far as another registry knows them.
    fileprivate func told(in registry: FactRegistry) -> FactSheet {
        var sheet = FactSheet(registry: registry)
        for (definition, observation) in known where registry[definition.id]?.type == definition.type {
            sheet.set(definition.id, observation)
        }
        for fact in couldNotTell { sheet.giveUp(on: fact) }
        sheet.isKnownToOwner = isKnownToOwner
        (sheet.newestDate, sheet.waitUntil) = (newestDate, waitUntil)
        return sheet
    }

    fileprivate func differences(from other: FactSheet) -> [FactID] {
        let ids = Set(known.map(\.definition.id)).union(other.known.map(\.definition.id))
        return ids.filter { self[$0]?.value != other[$0]?.value }.sorted()
    }
}
