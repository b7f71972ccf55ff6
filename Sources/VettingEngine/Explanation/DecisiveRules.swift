import Vetting

extension Explanation {
    /// Up to this many rules are left out two by two in the same go as one by one: their pairs still fit in.
    private static let fewRules = 16

    /// Without each of the rules that spoke and, where they are few, without each two and without all of them.
    func removals(of spoken: [Int]) -> [Trial] {
        spoken.map { .without([$0]) } + (spoken.count <= Explanation.fewRules ? largerRemovals(of: spoken) : [])
    }

    private func largerRemovals(of spoken: [Int]) -> [Trial] {
        let pairs = spoken.indices.flatMap { place in
            spoken[(place + 1)...].map { Trial.without([spoken[place], $0]) }
        }
        return pairs + [.without(spoken)]
    }

    /// A smallest set of rules that spoke without which the pair would differ; empty where nothing that spoke decided.
    ///
    /// - Parameter results: what came of each of the removals.
    func decisive(_ spoken: [Int], _ removals: [Trial], _ results: [Pair]) -> [String] {
        var decisive = firstToDiffer(removals, results)
        if decisive == nil, spoken.count > Explanation.fewRules {
            let larger = largerRemovals(of: spoken)
            decisive = firstToDiffer(larger, self.results(of: larger).pairs)
        }
        guard let rules = decisive else { return [] }
        return names(rules.count <= 2 ? rules : smallestBySubtraction(from: spoken))
    }

    private func firstToDiffer(_ removals: [Trial], _ results: [Pair]) -> [Int]? {
        guard let first = results.firstIndex(where: { $0 != pair }), case .without(let rules) = removals[first] else {
            return nil
        }
        return rules
    }

    private func names(_ rules: [Int]) -> [String] { rules.map { policy.policy.rules[$0].id } }

    /// Takes rules back in one after another as long as the pair still differs without the rest.
    ///
    /// Eight at a time: each lane takes back some of the eight, so that one trial answers whatever came before.
    private func smallestBySubtraction(from spoken: [Int]) -> [Int] {
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
