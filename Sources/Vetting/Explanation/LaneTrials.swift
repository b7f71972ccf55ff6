/// What a trial changes and what it led to.
struct TrialResult {
    let pair: Pair
    let isSettled: Bool
    let width: Int
}

extension Explanation {
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
