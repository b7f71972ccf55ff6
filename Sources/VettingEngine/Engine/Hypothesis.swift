import Vetting

/// "What if this fact had that value?"
struct Hypothesis: Sendable {
    let fact: FactID
    /// Finding it out means looking at the profile.
    let isOfProfile: Bool
    let label: String
    let value: String
    /// How likely among strangers, given what is known.
    let share: Double
    /// What it makes of the cells.
    let masks: [(cell: Int, mask: UInt64)]
}

extension CompiledPolicy {
    /// One hypothesis a value class of an unknown fact that is still possible.
    func hypotheses(about fact: CompiledFact, in vector: FactVector) -> [Hypothesis] {
        let cells = fact.cells
        guard let first = cells.first else { return [] }
        if space.cells[first].member != nil { return memberHypotheses(fact, cells, vector) }
        let mask = vector.masks[first]
        guard mask.nonzeroBitCount > 1 else { return [] }
        return hypotheses(fact, first, classes: mask)
    }

    /// One hypothesis a value class that a known fact does not have.
    func contraryHypotheses(about fact: CompiledFact, in vector: FactVector) -> [Hypothesis] {
        fact.cells.flatMap { cell -> [Hypothesis] in
            let mask = vector.masks[cell]
            guard mask.nonzeroBitCount == 1 else { return [] }
            guard let member = space.cells[cell].member else {
                return hypotheses(fact, cell, classes: space.cells[cell].unknown & ~mask)
            }
            return mask == 1 ? [including(member, cell, fact)] : []
        }
    }

    private func hypotheses(_ fact: CompiledFact, _ cell: Int, classes mask: UInt64) -> [Hypothesis] {
        let shares = space.cells[cell].shares
        let whole = shares.indices.reduce(0.0) { $0 + (mask & (1 << UInt64($1)) != 0 ? shares[$1] : 0) }
        return space.cells[cell].classes.indices.compactMap { index in
            guard mask & (1 << UInt64(index)) != 0 else { return nil }
            let `class` = space.cells[cell].classes[index]
            return Hypothesis(
                fact: fact.id, isOfProfile: fact.isOfProfile, label: `class`.label, value: `class`.value,
                share: whole > 0 ? shares[index] / whole : 0,
                masks: [(cell, 1 << UInt64(index))])
        }
    }

    private func memberHypotheses(_ fact: CompiledFact, _ cells: [Int], _ vector: FactVector) -> [Hypothesis] {
        let open = cells.filter { vector.masks[$0] == 3 }
        guard !open.isEmpty else { return [] }
        var hypotheses = open.compactMap { cell in space.cells[cell].member.map { including($0, cell, fact) } }
        if !cells.contains(where: { space.cells[$0].member == "none" }) {
            let share = open.reduce(1.0) { $0 * (1 - space.cells[$1].shares[1]) }
            let masks = open.map { (cell: $0, mask: UInt64(1)) }
            hypotheses.append(
                Hypothesis(
                    fact: fact.id, isOfProfile: fact.isOfProfile, label: "none of these", value: "none", share: share,
                    masks: masks))
        }
        return hypotheses
    }

    /// A member belongs to the set, `none` only where no other does.
    private func including(_ member: String, _ cell: Int, _ fact: CompiledFact) -> Hypothesis {
        let others = fact.cells.filter {
            $0 != cell && (member == "none" || space.cells[$0].member == "none")
        }
        return Hypothesis(
            fact: fact.id, isOfProfile: fact.isOfProfile, label: member, value: member,
            share: space.cells[cell].shares[1],
            masks: [(cell, 2)] + others.map { ($0, 1) })
    }
}

extension LaneState {
    /// Makes one lane what the owner's answer would make of it.
    mutating func assume(_ hypothesis: Hypothesis, in lane: Int, _ policy: CompiledPolicy) {
        for (cell, mask) in hypothesis.masks { narrow(cell, to: mask, lane: lane) }
        if hypothesis.isOfProfile {
            isProfileKnown.insert(lane)
        }
        guard hypothesis.fact == "sender.relationship" else { return }
        if hypothesis.value == "none" {
            narrowTrustToNeutral(in: lane)
        } else {
            isKnownToOwner.insert(lane)
            for cell in policy.strangersOnlyCells { narrow(cell, to: 0, lane: lane) }
        }
    }

    /// Of somebody the owner never met, trust is neutral unless the owner says otherwise.
    private mutating func narrowTrustToNeutral(in lane: Int) {
        for cell in space.cells(of: "sender.trust") {
            let neutral = space.cells[cell].mask(of: .oneOf("neutral"))
            let isOpen = space.cells[cell].classes.indices.filter { possible($0, of: cell).contains(lane) }.count > 1
            if isOpen, neutral != 0 { narrow(cell, to: neutral, lane: lane) }
        }
    }
}
