public import Vetting

/// The policy at work: facts in, decisions out. Pure; equal facts give equal decisions.
public struct Engine: Sendable {
    let policy: CompiledPolicy
    let sampler: CompletionSampler
    let needs: QuestionNeeds

    /// - Throws: a policy whose names, groups or defeats do not fit together. The loader reports the same with places.
    public init(_ policy: VettingPolicy) throws(PolicyError) {
        self.policy = try CompiledPolicy(policy)
        sampler = CompletionSampler(self.policy.space)
        needs = QuestionNeeds(self.policy, sampler)
    }

    /// What the policy sees of a sender. Equal vectors get equal verdicts, so each need be decided only once.
    public func vector(of facts: FactSheet) -> FactVector { policy.vector(of: facts) }

    public func decide(_ facts: FactSheet) -> Verdict { decide([vector(of: facts)])[0] }

    /// - Returns: one verdict a vector, in their order.
    public func decide(_ vectors: [FactVector]) -> [Verdict] {
        var verdicts: [Verdict] = []
        verdicts.reserveCapacity(vectors.count)
        for start in stride(from: 0, to: vectors.count, by: Lanes.count) {
            let batch = vectors[start..<min(start + Lanes.count, vectors.count)]
            let decision = LaneDecision(policy, LaneState(batch, in: policy.space))
            let settled = decision.settled()
            for (lane, vector) in batch.enumerated() {
                var verdict = decision.verdict(in: lane, isSettled: settled.contains(lane), policy)
                if verdict.status != .settled, isSettledByEnumeration(vector, decision, lane) {
                    verdict.status = .settled
                }
                verdicts.append(verdict)
            }
        }
        return verdicts
    }

    private func isSettledByEnumeration(_ vector: FactVector, _ decision: LaneDecision, _ lane: Int) -> Bool {
        guard let open = policy.openCells(vector, decision.truths, lane, atMost: Completions.cellLimit),
            let completions = Completions(of: vector, open: open, policy: policy)
        else { return false }
        return completions.allSatisfy(decision.outcome.pair(in: lane))
    }
}

extension LaneDecision {
    func verdict(in lane: Int, isSettled: Bool, _ policy: CompiledPolicy) -> Verdict {
        let pair = outcome.pair(in: lane)
        return Verdict(
            type: outcome.type.type(in: lane), vettedType: outcome.vetted.type(in: lane),
            recommendation: pair.recommendation, response: pair.response, report: reports(in: lane),
            status: isSettled ? .settled : speaks(in: lane, policy) ? .provisional : .undetermined,
            authenticity: authenticity.interval(in: lane), relevance: relevance.interval(in: lane),
            knownAuthenticity: authenticity.known.value(in: lane), knownRelevance: relevance.known.value(in: lane))
    }

    /// A type or guard rule is true, or a signal that counts something.
    private func speaks(in lane: Int, _ policy: CompiledPolicy) -> Bool {
        policy.typeRules.contains { truths.now[$0.rule].contains(lane) }
            || policy.guards.contains { truths.now[$0.rule].contains(lane) }
            || policy.scales.contains {
                $0.groups.contains { $0.signals.contains { knownPoints(of: $0, in: lane) != 0 } }
            }
    }
}
