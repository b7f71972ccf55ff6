public import Vetting

extension ValueSpace {
    /// The value classes of everything that a policy and the engine itself ask.
    public convenience init(_ policy: VettingPolicy) throws(PolicyError) {
        for rule in policy.rules {
            for fact in (rule.when?.facts ?? []) + (rule.bins.map { [$0.fact] } ?? [])
            where policy.registry[fact] == nil {
                throw PolicyError(rule: rule.id, fault: .unknownFact(fact))
            }
        }
        try self.init(
            registry: policy.registry,
            comparisons: policy.rules.flatMap { $0.when?.comparisons ?? [] } + EngineQuestions.comparisons,
            bins: policy.rules.compactMap(\.bins))
    }
}
