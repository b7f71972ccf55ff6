import Vetting

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
        let guards = policy.guardsOfType[vetted.place]
        var mayEnd = ByType()
        mayEnd[vetted] = lanes
        for step in guards {
            guard let stronger = step.type else { continue }
            for weaker in policy.types(weakerThan: stronger) {
                mayEnd[stronger] |= mayEnd[weaker] & truths.possible[step.rule]
                mayEnd[weaker] &= ~truths.certain[step.rule]
            }
        }
        var strays = Lanes.none
        for type in ConnectionType.allCases where !mayEnd[type].isEmpty {
            var pairs = ReachablePairs()
            let recommendation = policy.recommendation(for: type)
            let answers = responses.reachable(for: type, recommendation)
            for answer in Response.allCases { pairs[recommendation, answer] = answers[answer] & mayEnd[type] }
            for step in guards {
                pairs.raise(by: step, possible: truths.possible[step.rule], certain: truths.certain[step.rule])
            }
            strays |= pairs.strays(from: outcome)
        }
        return strays
    }
}

/// Lanes by pair of recommendation and response.
private struct ReachablePairs {
    private var lanes = InlineArray<36, Lanes>(repeating: .none)
    /// The places that may hold lanes, one bit each: most of the 36 never do.
    private var used: UInt64 = 0

    subscript(recommendation: Recommendation, response: Response) -> Lanes {
        get { lanes[ReachablePairs.place(recommendation.caution, response.caution)] }
        set { set(ReachablePairs.place(recommendation.caution, response.caution), newValue) }
    }

    private static func place(_ recommendation: Int, _ response: Int) -> Int { recommendation * 6 + response }

    private mutating func set(_ place: Int, _ new: Lanes) {
        lanes[place] = new
        if !new.isEmpty { used |= 1 << UInt64(place) }
    }

    mutating func raise(by step: CompiledGuard, possible: Lanes, certain: Lanes) {
        guard step.raises, !possible.isEmpty else { return }
        var rest = used
        while rest != 0 {
            let place = rest.trailingZeroBitCount
            rest &= rest - 1
            let raised = ReachablePairs.place(max(place / 6, step.recommendation), max(place % 6, step.response))
            if raised == place { continue }
            set(raised, lanes[raised] | (lanes[place] & possible))
            lanes[place] &= ~certain
        }
    }

    func strays(from outcome: LaneOutcome) -> Lanes {
        var strays = Lanes.none
        var rest = used
        while rest != 0 {
            let place = rest.trailingZeroBitCount
            rest &= rest - 1
            strays |= lanes[place] & ~outcome.lanes(recommendation: place / 6, response: place % 6)
        }
        return strays
    }
}
