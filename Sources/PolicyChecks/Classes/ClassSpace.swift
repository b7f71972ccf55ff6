internal import Vetting
import VettingEngine

/// The value classes of a policy, and its conditions written over them.
struct ClassSpace: Sendable {
    let space: ValueSpace
    /// Every class of every cell.
    let everything: [UInt64]
    /// Partial assignments that a search looks at, at most.
    let effort: Int

    init(_ policy: VettingPolicy, effort: Int = 1 << 20) throws(PolicyError) {
        self.effort = effort
        space = try ValueSpace(policy)
        everything = space.cells.map(\.unknown)
    }

    /// A condition over the classes. A comparison that the engine refuses counts as false.
    func node(_ condition: Condition) -> ClassNode {
        switch condition {
        case .all(let parts): .all(parts.map(node))
        case .any(let parts): .any(parts.map(node))
        case .not(let part): .not(node(part))
        case .atLeast(let number, let parts): .atLeast(number, parts.map(node))
        case .fact(let fact, let comparison): node(fact, comparison)
        }
    }

    private func node(_ fact: FactID, _ comparison: Comparison) -> ClassNode {
        if case .includesAny(let members) = comparison {
            return .any(members.map { node(fact, member: $0) })
        }
        guard let cell = space.cells(of: fact).first, let mask = space.cells[cell].mask(where: comparison)
        else { return .constant(false) }
        return .cell(cell, mask)
    }

    private func node(_ fact: FactID, member: String) -> ClassNode {
        space.cell(of: fact, member: member).map { .cell($0, 2) } ?? .constant(false)
    }

    /// What holds of every sender: in a set, `none` excludes the rest.
    func laws(for node: ClassNode) -> [ClassNode] {
        let facts = Set(node.cells.map { space.cells[$0].fact }).sorted()
        return facts.compactMap { fact in
            let cells = space.cells(of: fact)
            guard let none = cells.first(where: { space.cells[$0].member == "none" }) else { return nil }
            let others = cells.filter { $0 != none }.map { ClassNode.cell($0, 2) }
            return .not(.all([.cell(none, 2), .any(others)]))
        }
    }

    /// The owner's record shows a relationship.
    var isRelated: ClassNode {
        let cells = space.cells(of: "sender.relationship").filter { space.cells[$0].member != "none" }
        return .any(cells.map { .cell($0, 2) })
    }

    /// The cells of facts that take no part for somebody whom the owner knows.
    func cellsAboutStrangers(in registry: FactRegistry) -> Set<Int> {
        Set(registry.definitions.filter(\.isStrangersOnly).flatMap { space.cells(of: $0.id) })
    }

    /// The classes left where nothing that a sender does was ever seen.
    func masks(without facts: [FactDefinition]) -> [UInt64] {
        var masks = everything
        for fact in facts {
            let nothing: FactValue = fact.type == .count ? .count(0) : .flag(false)
            for cell in space.cells(of: fact.id) { masks[cell] = space.cells[cell].mask(of: nothing) }
        }
        return masks
    }
}
