/// Where no completion leads anywhere else: the lanes whose outcome is settled.
///
/// Types that may still win × guards that may still speak × intervals of the axes. What it calls settled is settled;
/// what it does not may be (facts that move together are taken as independent).
struct LaneReach: Sendable {
    let policy: CompiledPolicy
    let truths: LaneTruths
    let responses: LaneResponses

    /// The lanes in which every reachable pair is the one that `outcome` gives.
    func settled(on outcome: LaneOutcome) -> Lanes {
        var strays = Lanes.none
        let mayWin = typesThatMayWin()
        for type in ConnectionType.allCases where !mayWin[type].isEmpty {
            strays |= self.strays(from: type, mayWin[type], outcome)
        }
        return ~strays
    }

    private func typesThatMayWin() -> ByType {
        let possible = policy.proposals(truths.possible)
        let certain = policy.proposals(truths.certain)
        var mayWin = ByType()
        var open = Lanes.all
        for type in policy.order {
            mayWin[type] |= possible[type] & open
            open &= ~certain[type]
        }
        mayWin[.stranger] |= open
        return mayWin
    }

    /// Lanes that reach some other pair by way of one vetted type.
    private func strays(from vetted: ConnectionType, _ lanes: Lanes, _ outcome: LaneOutcome) -> Lanes {
        let guards = policy.guards.filter { $0.effect.types.isEmpty || $0.effect.types.contains(vetted) }
        var mayEnd = ByType()
        mayEnd[vetted] = lanes
        for (rule, effect) in guards {
            guard let stronger = effect.type else { continue }
            for weaker in policy.types(weakerThan: stronger) {
                mayEnd[stronger] |= mayEnd[weaker] & truths.possible[rule]
                mayEnd[weaker] &= ~truths.certain[rule]
            }
        }
        var strays = Lanes.none
        for type in ConnectionType.allCases where !mayEnd[type].isEmpty {
            var pairs = ReachablePairs()
            let recommendation = policy.recommendation(for: type)
            let answers = responses.reachable(for: type, recommendation)
            for answer in Response.allCases { pairs[recommendation, answer] = answers[answer] & mayEnd[type] }
            for (rule, effect) in guards {
                pairs.raise(by: effect, possible: truths.possible[rule], certain: truths.certain[rule])
            }
            strays |= pairs.strays(from: outcome)
        }
        return strays
    }
}

/// Lanes by pair of recommendation and response.
private struct ReachablePairs {
    private var lanes = [Lanes](repeating: .none, count: 36)

    subscript(recommendation: Recommendation, response: Response) -> Lanes {
        get { lanes[recommendation.caution * 6 + response.caution] }
        set { lanes[recommendation.caution * 6 + response.caution] = newValue }
    }

    mutating func raise(by effect: GuardEffect, possible: Lanes, certain: Lanes) {
        guard effect.recommendation != nil || effect.response != nil, !possible.isEmpty else { return }
        for recommendation in Recommendation.allCases {
            for response in Response.allCases where !self[recommendation, response].isEmpty {
                let raised = (
                    max(recommendation, effect.recommendation ?? .accept), max(response, effect.response ?? .accept)
                )
                if raised == (recommendation, response) { continue }
                self[raised.0, raised.1] |= self[recommendation, response] & possible
                self[recommendation, response] &= ~certain
            }
        }
    }

    func strays(from outcome: LaneOutcome) -> Lanes {
        var strays = Lanes.none
        for recommendation in Recommendation.allCases {
            for response in Response.allCases where !self[recommendation, response].isEmpty {
                strays |= self[recommendation, response] & ~outcome.lanes(with: Pair(recommendation, response))
            }
        }
        return strays
    }
}
