public import Vetting

/// What may yet become of a sender.
struct Outlook: Sendable {
    var verdict: Verdict
    /// The share of completions that give the same pair, by the registry's priors.
    var firmness: Double
    /// How many of the sampled completions end in each pair, by `Pair.place`; empty where the outcome is settled.
    var ends: [Int]
}

extension Engine {
    /// The share of completions that give the same recommendation and response, by the registry's priors.
    public func firmness(of facts: FactSheet) -> Double { outlook(SingleDecision(policy, vector(of: facts))).firmness }

    /// Exact where the completions are few (and then the status is, too), else by a fixed sample.
    func outlook(_ single: SingleDecision) -> Outlook {
        var verdict = single.verdict
        if verdict.status == .settled { return Outlook(verdict: verdict, firmness: 1, ends: []) }
        let open = single.open
        let pair = Pair(verdict.recommendation, verdict.response)
        let exact = Completions(of: single.vector, open: open, policy: policy)?.share(of: pair)
        if exact == 1 {
            verdict.status = .settled
            return Outlook(verdict: verdict, firmness: 1, ends: [])
        }
        let sample = LaneDecision(policy, sampler.completions(of: single.vector, open: open, policy: policy)).outcome
        let same = Double(sample.lanes(with: pair).population) / Double(Lanes.count)
        // Not settled is never quite certain, however rare the completions that differ.
        return Outlook(verdict: verdict, firmness: exact ?? min(0.995, same), ends: sample.populations)
    }
}

extension LaneOutcome {
    /// How many lanes end in each pair, by its place.
    var populations: [Int] {
        (0..<Pair.places).map { lanes(recommendation: $0 / 6, response: $0 % 6).population }
    }
}

extension Pair {
    static let places = 36
    var place: Int { recommendation.caution * 6 + response.caution }
}
