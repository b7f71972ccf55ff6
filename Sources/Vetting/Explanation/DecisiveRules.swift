extension Explanation {
    /// A smallest set of rules that spoke without which the pair would differ; empty where nothing that spoke decided.
    var decisive: [String] {
        let spoken = spoken.map(\.rule)
        if let single = firstToDiffer(spoken.map { [$0] }) { return names(single) }
        var pairs: [[Int]] = []
        for (place, first) in spoken.enumerated() {
            for second in spoken[(place + 1)...] { pairs.append([first, second]) }
        }
        if let pair = firstToDiffer(pairs) { return names(pair) }
        return names(smallestBySubtraction(from: spoken))
    }

    private func names(_ rules: [Int]) -> [String] { rules.map { policy.policy.rules[$0].id } }

    /// Takes rules back in one after another as long as the pair still differs without the rest.
    private func smallestBySubtraction(from spoken: [Int]) -> [Int] {
        guard firstToDiffer([spoken]) != nil else { return [] }
        var needed = spoken
        for rule in spoken {
            let fewer = needed.filter { $0 != rule }
            if !fewer.isEmpty, firstToDiffer([fewer]) != nil { needed = fewer }
        }
        return needed
    }

    private func firstToDiffer(_ sets: [[Int]]) -> [Int]? {
        for start in stride(from: 0, to: sets.count, by: Lanes.count) {
            let batch = sets[start..<min(start + Lanes.count, sets.count)]
            var trial = state
            for (lane, rules) in batch.enumerated() {
                for rule in rules { trial.withoutRule[rule, default: .none].insert(lane) }
            }
            let outcome = LaneDecision(policy, trial).outcome
            if let differing = batch.enumerated().first(where: { outcome.pair(in: $0.offset) != pair }) {
                return differing.element
            }
        }
        return nil
    }
}
