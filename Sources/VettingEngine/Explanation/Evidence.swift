import Vetting

extension LaneDecision {
    /// What a signal counts in one lane, before its group's cap; unknown counts 0.
    func knownPoints(of signal: CompiledSignal, in lane: Int) -> Int {
        guard truths.now[signal.rule].contains(lane) else { return 0 }
        switch signal.points {
        case .whenTrue(let points): return points
        case .byClass(let classes):
            if state.allPossible(of: classes.cell).contains(lane) { return 0 }
            return classes.nearest.first { state.possible($0.mask, of: classes.cell).contains(lane) }?.points ?? 0
        }
    }
}

extension Explanation {
    /// Every rule that spoke, in the order of the policy: types, guards and intents that are true, signals that count.
    var evidence: [Evidence] {
        spoken.map { place, points in
            Evidence(rule: policy.policy.rules[place], points: points, facts: usedFacts(of: place))
        }
    }

    /// The same as places of rules, with the points of signals.
    var spoken: [(rule: Int, points: Int?)] {
        var points = [Int](repeating: 0, count: policy.rules.count)
        for scale in policy.scales {
            for group in scale.groups {
                for signal in group.signals { points[signal.rule] = decision.knownPoints(of: signal, in: 0) }
            }
        }
        return policy.rules.indices.compactMap { place in
            if policy.rules[place].isSignal { return points[place] == 0 ? nil : (place, points[place]) }
            return speaks(place) && appliesToType(policy.policy.rules[place]) ? (place, nil) : nil
        }
    }

    private func appliesToType(_ rule: Rule) -> Bool {
        guard case .guard(let effect) = rule.kind else { return true }
        return effect.types.isEmpty || effect.types.contains(verdict.vettedType)
    }

    /// The known facts that a rule mentions, in registry order.
    func usedFacts(of place: Int) -> [FactID] {
        policy.rules[place].facts.filter { facts[index: $0] != nil && facts.takesPart(policy.facts[$0].id) }
            .map { policy.facts[$0].id }
    }

    /// What each guard that spoke made of the pair, those that name a type first.
    var guards: [GuardStep] {
        var type = verdict.vettedType
        var pair = basePair(of: type)
        return policy.guards.compactMap { place, effect in
            guard speaks(place), appliesToType(policy.policy.rules[place]) else { return nil }
            let before = pair
            if let stronger = effect.type, policy.types(weakerThan: stronger).contains(type) {
                type = stronger
                pair = basePair(of: type)
            }
            pair = Pair(
                max(pair.recommendation, effect.recommendation ?? .accept),
                max(pair.response, effect.response ?? .accept))
            return GuardStep(rule: policy.policy.rules[place], before: before, after: pair)
        }
    }

    private func basePair(of type: ConnectionType) -> Pair {
        let recommendation = policy.recommendation(for: type)
        let answers = decision.responses.now(for: type, recommendation)
        return Pair(recommendation, Response.allCases.first { answers[$0].contains(0) } ?? .vetFurther)
    }

    /// Rules that are true but that a rule that speaks defeats.
    var defeated: [Defeat] {
        policy.rules.indices.compactMap { place in
            guard let when = policy.rules[place].when, decision.truths.isTrue[when].contains(0), !speaks(place),
                let by = policy.rules[place].defeaters.first(where: speaks)
            else { return nil }
            return Defeat(rule: policy.policy.rules[place], by: policy.policy.rules[by].id)
        }
    }
}
