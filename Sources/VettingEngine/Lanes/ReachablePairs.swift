import Vetting

/// Lanes by pair of recommendation and response.
struct ReachablePairs {
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

    /// - Returns: the lanes in which the guard may change a pair.
    mutating func raise(by step: CompiledGuard, possible: Lanes, certain: Lanes) -> Lanes {
        var changed = Lanes.none
        var rest = used
        while rest != 0 {
            let place = rest.trailingZeroBitCount
            rest &= rest - 1
            let raised = ReachablePairs.place(max(place / 6, step.recommendation), max(place % 6, step.response))
            if raised == place { continue }
            changed |= lanes[place] & possible
            set(raised, lanes[raised] | (lanes[place] & possible))
            lanes[place] &= ~certain
        }
        return changed
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

    func lanes(except pair: Pair) -> Lanes {
        var others = self
        others[pair.recommendation, pair.response] = .none
        var lanes = Lanes.none
        var rest = used
        while rest != 0 {
            lanes |= others.lanes[rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return lanes
    }
}
