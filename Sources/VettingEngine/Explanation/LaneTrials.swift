import Vetting

/// What a trial led to.
struct TrialResult {
    let pair: Pair
    let isSettled: Bool
    /// Of both intervals together.
    let width: Int
}

/// Every value that an open fact could turn out to have, tried on the sender one by one.
struct OpenTrials {
    /// In registry order.
    let hypotheses: [Hypothesis]
    let results: [TrialResult]
    /// The trials of each fact.
    let ranges: [FactID: Range<Int>]
    /// What the pair would be had the profile been looked at with nothing to note: for a fact of the profile only what
    /// differs from this is news.
    let pairOnceProfileSeen: Pair
}

extension Explanation {
    var trials: OpenTrials {
        var isOpen = [Bool](repeating: false, count: registry.count)
        for cell in open { isOpen[policy.space.factIndices[cell]] = true }
        var hypotheses: [Hypothesis] = []
        var ranges: [FactID: Range<Int>] = [:]
        for (place, fact) in policy.facts.enumerated() where isOpen[place] && !facts.couldNotTell.contains(fact.id) {
            let start = hypotheses.count
            hypotheses += policy.hypotheses(about: fact, in: vector)
            ranges[fact.id] = start..<hypotheses.count
        }
        let profileSeen = Hypothesis(fact: "", isOfProfile: true, label: "", value: "", share: 0, masks: [])
        let results = results(of: [[profileSeen]] + hypotheses.map { [$0] })
        return OpenTrials(
            hypotheses: hypotheses, results: Array(results.dropFirst()), ranges: ranges,
            pairOnceProfileSeen: results[0].pair)
    }

    /// Tries sets of hypotheses on the sender, as many as there are, 256 at a time.
    func results(of trials: [[Hypothesis]], withStatus: Bool = true) -> [TrialResult] {
        var results: [TrialResult] = []
        for start in stride(from: 0, to: trials.count, by: Lanes.count) {
            let batch = trials[start..<min(start + Lanes.count, trials.count)]
            var trial = state
            for (lane, hypotheses) in batch.enumerated() {
                for hypothesis in hypotheses { trial.assume(hypothesis, in: lane, policy) }
            }
            results += read(LaneDecision(policy, trial), count: batch.count, withStatus: withStatus)
        }
        return results
    }

    private func read(_ decision: LaneDecision, count: Int, withStatus: Bool) -> [TrialResult] {
        let settled = withStatus ? decision.settled() : .none
        let pairs = decision.outcome.pairs(count: count)
        let authenticity = decision.authenticity.widths(count: count)
        let relevance = decision.relevance.widths(count: count)
        return (0..<count).map { lane in
            TrialResult(
                pair: pairs[lane], isSettled: settled.contains(lane), width: authenticity[lane] + relevance[lane])
        }
    }
}
