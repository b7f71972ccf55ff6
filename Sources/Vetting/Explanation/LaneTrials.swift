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
    /// What the pair would be had the profile been looked at with nothing to note: for a fact of the profile only what
    /// differs from this is news.
    let pairOnceProfileSeen: Pair

    /// The trials of one fact.
    func about(_ fact: FactID) -> [(hypothesis: Hypothesis, result: TrialResult)] {
        zip(hypotheses, results).filter { $0.0.fact == fact }.map { ($0.0, $0.1) }
    }
}

extension Explanation {
    var trials: OpenTrials {
        let openFacts = Set(open.map { policy.space.cells[$0].fact })
        let hypotheses = registry.definitions
            .filter { openFacts.contains($0.id) && !facts.couldNotTell.contains($0.id) }
            .flatMap { policy.hypotheses(about: $0.id, in: vector) }
        let profileSeen = Hypothesis(fact: "profile", label: "", value: "", share: 0, masks: [])
        let results = results(of: [[profileSeen]] + hypotheses.map { [$0] })
        return OpenTrials(
            hypotheses: hypotheses, results: Array(results.dropFirst()), pairOnceProfileSeen: results[0].pair)
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
        return (0..<count).map { lane in
            TrialResult(
                pair: decision.outcome.pair(in: lane), isSettled: settled.contains(lane),
                width: decision.authenticity.interval(in: lane).width + decision.relevance.interval(in: lane).width)
        }
    }
}
