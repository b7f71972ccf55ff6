import Vetting

/// Every value that a fact that still matters could turn out to have, tried on the sender one by one.
struct OpenTrials: Sendable {
    /// Places of hypotheses, in registry order.
    let hypotheses: [Int]
    /// How likely each is among strangers, given what is known.
    let shares: [Double]
    let pairs: [Pair]
    let isSettled: [Bool]
    /// By fact: its stretch of the above; empty for facts that are not open.
    let ranges: [Range<Int>]
    /// What the pair would be had the profile been looked at with nothing to note: for a fact of the profile only what
    /// differs from this is news.
    let pairOnceProfileSeen: Pair
    /// The pairs without some of the rules that spoke.
    let withoutRules: [Pair]
}

extension Explanation {
    /// - Parameter removals: trials without some rules, made in the same go.
    func openTrials(_ removals: [Trial]) -> OpenTrials {
        var hypotheses: [Int] = []
        var shares: [Double] = []
        var ranges = [Range<Int>](repeating: 0..<0, count: policy.facts.count)
        for (place, fact) in policy.facts.enumerated() where matters(place) && !facts.couldNotTell.contains(fact.id) {
            let open = openHypotheses(about: fact)
            ranges[place] = hypotheses.count..<(hypotheses.count + open.count)
            hypotheses += open
            shares += self.shares(of: open)
        }
        let results = results(
            of: [.profileSeen] + hypotheses.map { .assuming($0) } + removals,
            settling: hypotheses.count + 1)
        return OpenTrials(
            hypotheses: hypotheses, shares: shares, pairs: Array(results.pairs[1..<(hypotheses.count + 1)]),
            isSettled: Array(results.isSettled.dropFirst()), ranges: ranges, pairOnceProfileSeen: results.pairs[0],
            withoutRules: Array(results.pairs.dropFirst(hypotheses.count + 1)))
    }

    /// Whether something still depends on a fact.
    func matters(_ place: Int) -> Bool { policy.facts[place].cells.contains { relevant[$0] } }

    /// Those of an unknown fact that are still possible.
    private func openHypotheses(about fact: CompiledFact) -> [Int] {
        fact.hypotheses.filter { place in
            let hypothesis = policy.hypotheses[place]
            let mask = vector.masks[hypothesis.cell]
            switch hypothesis.kind {
            case .value: return mask.nonzeroBitCount > 1 && mask & hypothesis.masks[0].mask != 0
            case .member: return mask == 3
            case .nothing: return fact.cells.contains { vector.masks[$0] == 3 }
            }
        }
    }

    private func shares(of open: [Int]) -> [Double] {
        let shares = open.map { policy.hypotheses[$0].share }
        guard let first = open.first else { return [] }
        switch policy.hypotheses[first].kind {
        case .value:
            let whole = shares.reduce(0, +)
            return shares.map { whole > 0 ? $0 / whole : 0 }
        case .member, .nothing:
            guard let last = open.last, policy.hypotheses[last].kind == .nothing else { return shares }
            return shares.dropLast() + [shares.dropLast().reduce(1) { $0 * (1 - $1) }]
        }
    }

    /// Those of a known fact that it does not fulfil.
    func contraryHypotheses(about fact: CompiledFact) -> [Int] {
        fact.hypotheses.filter { place in
            let hypothesis = policy.hypotheses[place]
            let mask = vector.masks[hypothesis.cell]
            guard mask.nonzeroBitCount == 1 else { return false }
            switch hypothesis.kind {
            case .value: return hypothesis.masks[0].mask & mask == 0
            case .member: return mask == 1
            case .nothing: return false
            }
        }
    }
}
