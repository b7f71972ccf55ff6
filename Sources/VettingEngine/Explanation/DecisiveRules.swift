import Vetting

extension Explanation {
    /// A smallest set of rules that spoke without which the pair would differ; empty where nothing that spoke decided.
    func decisive(_ spoken: [Int], _ trials: OpenTrials) -> [String] {
        if let single = trials.pairsWithout.firstIndex(where: { $0 != pair }) { return names([spoken[single]]) }
        if let pair = decisivePair(spoken) { return names([pair.0, pair.1]) }
        return names(smallestBySubtraction(from: spoken))
    }

    private func decisivePair(_ spoken: [Int]) -> (Int, Int)? {
        var both: [(Int, Int)] = []
        for (place, first) in spoken.enumerated() {
            for second in spoken[(place + 1)...] { both.append((first, second)) }
        }
        let pairs = results(of: both.map { .withoutBoth($0, $1) }).pairs
        return pairs.firstIndex { $0 != pair }.map { both[$0] }
    }

    private func names(_ rules: [Int]) -> [String] { rules.map { policy.policy.rules[$0].id } }

    /// Takes rules back in one after another as long as the pair still differs without the rest.
    ///
    /// Eight at a time: each lane takes back some of the eight, so that one trial answers whatever came before.
    private func smallestBySubtraction(from spoken: [Int]) -> [Int] {
        guard !outcome(without: spoken, takingBack: []).lanes(with: pair).contains(0) else { return [] }
        var needed = spoken
        for start in stride(from: 0, to: spoken.count, by: Explanation.block) {
            let block = Array(spoken[start..<min(start + Explanation.block, spoken.count)])
            let same = outcome(without: needed, takingBack: block).lanes(with: pair)
            var takenBack = 0
            for bit in block.indices {
                let trial = takenBack | 1 << bit
                if needed.count > trial.nonzeroBitCount, !same.contains(trial) { takenBack = trial }
            }
            needed = needed.filter { rule in
                block.firstIndex(of: rule).map { takenBack >> $0 & 1 == 0 } ?? true
            }
        }
        return needed
    }

    /// As many rules as have all their combinations in the lanes: 2⁸ = 256.
    private static let block = 8

    /// Without `rules` in every lane, but for those of `block` that the bits of the lane's number take back.
    private func outcome(without rules: [Int], takingBack block: [Int]) -> LaneOutcome {
        var trial = state
        for rule in rules { trial.withoutRule[rule] = .all }
        for (bit, rule) in block.enumerated() {
            for lane in 0..<Lanes.count where lane >> bit & 1 == 1 { trial.withoutRule[rule]?.remove(lane) }
        }
        return LaneDecision(policy, trial).outcome
    }
}
