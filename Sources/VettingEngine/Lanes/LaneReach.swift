import Vetting

/// Where completions could lead: types that may still win × guards that may still speak × intervals of the axes.
///
/// Facts that move together are taken as independent, so that it may name an outcome that no completion gives; it never
/// leaves one out.
struct LaneReach: Sendable {
    let policy: CompiledPolicy
    let truths: LaneTruths
    let responses: LaneResponses

    /// The lanes in which every reachable pair is the one that `outcome` gives.
    func settled(on outcome: LaneOutcome) -> Lanes {
        var strays = StrayPairs(outcome: outcome)
        walk(&strays)
        return ~strays.lanes
    }

    /// The lanes in which no pair but this one is reachable.
    func settled(on pair: Pair) -> Lanes {
        var others = OtherPairs(pair: pair)
        walk(&others)
        return ~others.lanes
    }

    /// Shows a visitor everything that completions could lead to.
    func walk(_ visitor: inout some ReachVisitor) {
        let mayWin = typesThatMayWin()
        for type in ConnectionType.allCases where !mayWin[type].isEmpty {
            visitor.mayWin(type, in: mayWin[type])
            follow(type, mayWin[type], &visitor)
        }
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

    /// From one vetted type on.
    private func follow(_ vetted: ConnectionType, _ lanes: Lanes, _ visitor: inout some ReachVisitor) {
        let guards = policy.guardsOfType[vetted.place]
        let mayEnd = typesAfterGuards(vetted, lanes, guards, &visitor)
        for type in ConnectionType.allCases where !mayEnd[type].isEmpty {
            var pairs = ReachablePairs()
            let recommendation = policy.recommendation(for: type)
            visitor.mayEnd(type, recommendation, in: mayEnd[type])
            let answers = responses.reachable(for: type, recommendation)
            for answer in Response.allCases { pairs[recommendation, answer] = answers[answer] & mayEnd[type] }
            for step in guards where step.raises {
                let possible = truths.possible[step.rule]
                if possible.isEmpty { continue }
                let raised = pairs.raise(by: step, possible: possible, certain: truths.certain[step.rule])
                visitor.mayRaise(step.rule, in: raised)
            }
            visitor.reaches(pairs)
        }
    }

    private func typesAfterGuards(
        _ vetted: ConnectionType, _ lanes: Lanes, _ guards: [CompiledGuard], _ visitor: inout some ReachVisitor
    ) -> ByType {
        var mayEnd = ByType()
        mayEnd[vetted] = lanes
        for step in guards {
            guard let stronger = step.type, !truths.possible[step.rule].isEmpty else { continue }
            for weaker in policy.types(weakerThan: stronger) where !mayEnd[weaker].isEmpty {
                let moved = mayEnd[weaker] & truths.possible[step.rule]
                visitor.mayRaise(step.rule, in: moved)
                mayEnd[stronger] |= moved
                mayEnd[weaker] &= ~truths.certain[step.rule]
            }
        }
        return mayEnd
    }
}

/// What a walk over everything reachable meets.
protocol ReachVisitor {
    mutating func mayWin(_ type: ConnectionType, in lanes: Lanes)
    /// Before guards raise the pair.
    mutating func mayEnd(_ type: ConnectionType, _ recommendation: Recommendation, in lanes: Lanes)
    /// The guard of a rule may make a difference.
    mutating func mayRaise(_ rule: Int, in lanes: Lanes)
    mutating func reaches(_ pairs: ReachablePairs)
}

extension ReachVisitor {
    mutating func mayWin(_ type: ConnectionType, in lanes: Lanes) {}
    mutating func mayEnd(_ type: ConnectionType, _ recommendation: Recommendation, in lanes: Lanes) {}
    mutating func mayRaise(_ rule: Int, in lanes: Lanes) {}
    mutating func reaches(_ pairs: ReachablePairs) {}
}

/// Collects the lanes that reach a pair other than the one they have.
private struct StrayPairs: ReachVisitor {
    let outcome: LaneOutcome
    private(set) var lanes = Lanes.none

    init(outcome: LaneOutcome) { self.outcome = outcome }

    mutating func reaches(_ pairs: ReachablePairs) { lanes |= pairs.strays(from: outcome) }
}

/// Collects the lanes that reach a pair other than a given one.
private struct OtherPairs: ReachVisitor {
    let pair: Pair
    private(set) var lanes = Lanes.none

    init(pair: Pair) { self.pair = pair }

    mutating func reaches(_ pairs: ReachablePairs) { lanes |= pairs.lanes(except: pair) }
}
