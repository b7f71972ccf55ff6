import Vetting

/// "What if this fact had that value?": one for each value class of each fact, made once for the policy. A class, for
/// explanations look at hundreds of them.
final class Hypothesis: Sendable {
    /// The fact's place in the registry.
    let fact: Int
    /// The cell that tells whether it is still open, and the class it says.
    let cell: Int
    let label: String
    let value: String
    /// How likely among strangers; for a class of several it is taken among those still possible.
    let share: Double
    /// What it makes of the cells.
    let masks: [(cell: Int, mask: UInt64)]
    let kind: Kind

    enum Kind: Sendable {
        /// One class of a fact that has just one of them.
        case value
        /// One member of a set.
        case member
        /// No member of a set that has no `none` of its own; says nothing of members already known.
        case nothing
    }

    /// Finding out that the owner knows, or never met, the sender changes more than the fact itself.
    let saysKnown: Bool?

    private init(
        fact: Int, cell: Int, label: String, value: String, share: Double, masks: [(cell: Int, mask: UInt64)],
        kind: Kind, saysKnown: Bool?
    ) {
        (self.fact, self.cell) = (fact, cell)
        (self.label, self.value, self.share) = (label, value, share)
        (self.masks, self.kind, self.saysKnown) = (masks, kind, saysKnown)
    }
}

extension Hypothesis {
    static func all(about fact: Int, _ cells: [Int], in space: ValueSpace) -> [Hypothesis] {
        guard let first = cells.first else { return [] }
        if space.cells[first].member != nil { return members(fact, cells, space) }
        let cell = space.cells[first]
        return cell.classes.indices.map { index in
            Hypothesis(
                fact: fact, cell: first, label: cell.classes[index].label, value: cell.classes[index].value,
                share: cell.shares[index], masks: [(first, 1 << UInt64(index))], kind: .value, saysKnown: nil)
        }
    }

    private static func members(_ fact: Int, _ cells: [Int], _ space: ValueSpace) -> [Hypothesis] {
        let isRelationship = space.cells[cells[0]].fact == "sender.relationship"
        var hypotheses = cells.map { cell in
            let member = space.cells[cell].member ?? ""
            let others = cells.filter { $0 != cell && (member == "none" || space.cells[$0].member == "none") }
            return Hypothesis(
                fact: fact, cell: cell, label: member, value: member, share: space.cells[cell].shares[1],
                masks: [(cell, 2)] + others.map { ($0, 1) }, kind: .member,
                saysKnown: isRelationship ? member != "none" : nil)
        }
        if !cells.contains(where: { space.cells[$0].member == "none" }) {
            hypotheses.append(
                Hypothesis(
                    fact: fact, cell: cells[0], label: "none of these", value: "none", share: 0,
                    masks: cells.map { ($0, 1) }, kind: .nothing, saysKnown: isRelationship ? false : nil))
        }
        return hypotheses
    }
}
