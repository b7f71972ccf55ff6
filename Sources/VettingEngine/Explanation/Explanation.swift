public import Vetting

/// One sender's decision in the making: what its parts share.
struct Explanation {
    let policy: CompiledPolicy
    let facts: FactSheet
    let vector: FactVector
    let state: LaneState
    /// Every lane holds the sender as they are.
    let decision: LaneDecision
    let verdict: Verdict
    let firmness: Double
    let open: [Int]

    var pair: Pair { Pair(verdict.recommendation, verdict.response) }
    var registry: FactRegistry { policy.policy.registry }

    func speaks(_ rule: Int) -> Bool { decision.truths.now[rule].contains(0) }
}

extension Engine {
    /// The whole decision record of one sender.
    ///
    /// - Parameter checks: how many next checks to keep at most.
    public func explain(_ facts: FactSheet, checks: Int = 8) -> Decision {
        let vector = vector(of: facts)
        let state = LaneState(everywhere: vector, in: policy.space)
        let decision = LaneDecision(policy, state)
        var verdict = decision.verdict(in: 0, isSettled: decision.settled().contains(0), policy)
        let open = policy.openCells(vector, decision.truths, 0)
        let firmness = firmness(vector, open: open, &verdict)
        let explanation = Explanation(
            policy: policy, facts: facts, vector: vector, state: state, decision: decision, verdict: verdict,
            firmness: firmness,
            open: open
        )
        let trials = explanation.trials
        return Decision(
            verdict: verdict, firmness: firmness, intents: explanation.intents, revisitOn: explanation.revisitOn,
            scores: explanation.scores, evidence: explanation.evidence, guards: explanation.guards,
            defeated: explanation.defeated, nearly: explanation.nearly,
            changers: explanation.changers(trials),
            decisive: explanation.decisive, nextChecks: explanation.nextChecks(trials, limit: checks))
    }

    /// The share of completions that give the same recommendation and response, by the registry's priors.
    public func firmness(of facts: FactSheet) -> Double {
        let vector = vector(of: facts)
        let decision = LaneDecision(policy, LaneState(everywhere: vector, in: policy.space))
        var verdict = decision.verdict(in: 0, isSettled: decision.settled().contains(0), policy)
        return firmness(vector, open: policy.openCells(vector, decision.truths, 0), &verdict)
    }

    /// Exact where the completions are few (and then the status is, too), else by a fixed sample.
    private func firmness(_ vector: FactVector, open: [Int], _ verdict: inout Verdict) -> Double {
        if verdict.status == .settled { return 1 }
        let pair = Pair(verdict.recommendation, verdict.response)
        if let completions = Completions(of: vector, open: open, policy: policy) {
            let share = completions.share(of: pair)
            if share == 1 { verdict.status = .settled }
            return share
        }
        let sample = LaneDecision(policy, sampler.completions(of: vector, open: open, policy: policy))
        // Not settled is never quite certain, however rare the completions that differ.
        return min(0.995, Double(sample.outcome.lanes(with: pair).population) / Double(Lanes.count))
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
                capped.clamp(to: group.cap)
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
