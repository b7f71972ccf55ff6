import Vetting

/// Which facts could still change the pair, and in which lanes.
///
/// Fewer than those that some undecided rule mentions: where a type is accepted whatever its relevance, nothing that only
/// counts on that axis matters, and a rule that a stronger type has outrun matters no more.
struct LaneRelevance: Sendable {
    /// By cell.
    private(set) var cells: [Lanes]

    init(_ policy: CompiledPolicy, _ decision: LaneDecision) {
        let truths = decision.truths
        var rules = RelevantRules(policy, decision)
        decision.reach.walk(&rules)
        rules.countSignals(decision)
        rules.passToDefeaters()
        cells = rules.countedCells
        var nodes = [Lanes](repeating: .none, count: policy.nodes.count)
        for (place, rule) in policy.rules.enumerated() {
            if let when = rule.when { nodes[when] |= rules.lanes[place] }
        }
        for node in policy.questions.nodes { nodes[node] |= rules.ofStrangers }
        for place in policy.nodes.indices.reversed() where !nodes[place].isEmpty {
            let open = nodes[place] & ~truths.isTrue[place] & ~truths.isFalse[place]
            if case .cell(let cell, _) = policy.nodes[place].operation { cells[cell] |= open }
            for part in policy.nodes[place].parts { nodes[policy.children[part]] |= open }
        }
    }
}
