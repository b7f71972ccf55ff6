public import Vetting

/// One sender's decision in the making: what its parts share. A class because every part holds on to it.
final class Explanation {
    let policy: CompiledPolicy
    let facts: FactSheet
    let vector: FactVector
    /// Every lane holds the sender as they are.
    let state: LaneState
    /// Lane 0 holds the sender as they are, the others mean nothing.
    let decision: LaneDecision
    let verdict: Verdict
    /// By cell: something still depends on it.
    let relevant: [Bool]
    /// By fact: the owner can be asked for it.
    private(set) lazy var askable: [Bool] = policy.facts.indices.map(isAskable)

    init(_ policy: CompiledPolicy, _ facts: FactSheet, _ single: SingleDecision, _ verdict: Verdict) {
        self.policy = policy
        self.facts = facts
        self.verdict = verdict
        vector = single.vector
        state = single.state
        decision = single.decision
        relevant = verdict.status == .settled ? single.nothing : single.relevant
    }

    var pair: Pair { Pair(verdict.recommendation, verdict.response) }
    var registry: FactRegistry { policy.policy.registry }

    func speaks(_ rule: Int) -> Bool { decision.truths.now[rule].contains(0) }
}

extension Engine {
    /// The whole decision record of one sender.
    ///
    /// - Parameter checks: how many next checks to keep at most.
    public func explain(_ facts: FactSheet, checks: Int = 8) -> Decision {
        let single = SingleDecision(policy, vector(of: facts))
        let outlook = outlook(single)
        let explanation = Explanation(policy, facts, single, outlook.verdict)
        let spoken = explanation.spoken.map(\.rule)
        let removals = explanation.removals(of: spoken)
        let trials = explanation.openTrials(removals)
        return Decision(
            verdict: outlook.verdict, firmness: outlook.firmness, intents: explanation.intents,
            revisitOn: explanation.revisitOn, scores: explanation.scores, evidence: explanation.evidence,
            guards: explanation.guards, defeated: explanation.defeated, nearly: explanation.nearly,
            changers: explanation.changers(trials),
            decisive: explanation.decisive(spoken, removals, trials.withoutRules),
            nextChecks: explanation.nextChecks(trials, needs: needs, outlook, limit: checks))
    }
}

extension Explanation {
    /// Strongest first by summed weight, then in the order of the seven.
    var intents: [Intent] {
        var weights: [Intent: Int] = [:]
        for (rule, intent, weight) in policy.intents where speaks(rule) { weights[intent, default: 0] += weight }
        return Intent.allCases.filter { weights[$0] != nil }.enumerated()
            .sorted { (-(weights[$0.element] ?? 0), $0.offset) < (-(weights[$1.element] ?? 0), $1.offset) }
            .map(\.element)
    }

    /// When to look again: at the end of a wait, else some time after the newest date used.
    var revisitOn: Day? {
        guard [.vetFurther, .askFirst, .ignore].contains(verdict.response) else { return nil }
        if case .oneOf(["waiting"]) = facts["history.ask"]?.value, let end = facts.waitUntil { return end }
        return facts.newestDate?.adding(days: policy.policy.reviewAfterDays)
    }

    var scores: [AxisScore] {
        policy.scales.map { scale in
            let score = scale.axis == .authenticity ? decision.authenticity : decision.relevance
            let groups = scale.groups.map { group in
                let sum = LaneScore.sum(of: group, decision.truths, state)
                var capped = sum
                capped.clamp(to: group)
                return GroupScore(
                    group: group.id, cap: group.cap, sum: sum.interval(in: 0), capped: capped.interval(in: 0),
                    knownSum: sum.known.value(in: 0), known: capped.known.value(in: 0))
            }
            return AxisScore(
                axis: scale.axis, interval: score.interval(in: 0), known: score.known.value(in: 0), bars: scale.bars,
                groups: groups)
        }
    }
}
