import Messages

/// Learns what speaks for one fact.
struct FactLearner {
    let fact: String
    let corpus: Corpus
    private let samples: [Corpus.Sample]
    /// All but the tenth that is held back until everything is measured.
    private let teaching: [Corpus.Sample]

    /// How often an example of the lexicon counts, so that it holds.
    private static let exampleCount = 40.0
    /// Most facts hold of few messages, so that the middle between both lies too high.
    private static let lowestThreshold = -0.6 * WordSums.unit
    /// What precision and recall are to reach. Who is taken for a cheat is declined, blocked and reported, so that a false
    /// word is worst there.
    private var aims: (precision: Double, recall: Double) {
        fact == "asksMoneyOrCredentials" ? (0.96, 0.8) : (0.9, 0.8)
    }

    init(_ fact: String, _ corpus: Corpus) {
        self.fact = fact
        self.corpus = corpus
        samples = corpus.samples.filter { sample in
            !sample.message.isArguable.contains(fact) && (sample.onlyFacts?.contains(fact) ?? true)
        }
        teaching = samples.filter { !$0.isHeldBack }
    }

    /// Whether there is enough to learn from.
    var canLearn: Bool { teaching.count { $0.message.holds.contains(fact) } >= 20 }

    /// A message that teaches, judged by what the other folds teach.
    private struct Judged {
        var score: Double
        var isFoundByPhrase: Bool
        var holds: Bool

        var withoutPhrase: Judged { Judged(score: score, isFoundByPhrase: false, holds: holds) }
    }

    func learn() -> LearnedFact {
        let messages = crossJudged()
        let best = bestThreshold(messages)
        let measured = fit(teaching)
        let sums = fit(samples)
        let threshold = threshold(near: best, sums, samples)
        var learned = LearnedFact(fact: fact, needed: sums.needed(for: threshold), sums: sums)
        learned.cross = score(messages, threshold)
        learned.phrasesAlone = score(messages, .infinity)
        learned.wordsAlone = score(messages.map(\.withoutPhrase), threshold)
        learned.heldBack = heldBack(measured, self.threshold(near: best, measured, teaching))
        return learned
    }

    /// The threshold nearest to `best` that goes against the fewest of the lexicon's examples.
    private func threshold(near best: Double, _ sums: WordSums, _ samples: [Corpus.Sample]) -> Double {
        let examples = samples.filter { $0.onlyFacts != nil }.map { judged($0, sums) }.filter { !$0.isFoundByPhrase }
        let candidates =
            [best] + examples.map { $0.holds ? $0.score - FactLearner.margin : $0.score + FactLearner.margin }
        let wrong = { (threshold: Double) in examples.count { ($0.score >= threshold) != $0.holds } }
        return candidates.min { (wrong($0), abs($0 - best)) < (wrong($1), abs($1 - best)) } ?? best
    }

    /// By how much an example clears the threshold, for weights are rounded.
    private static let margin = 2.0

    private func crossJudged() -> [Judged] {
        (0..<Corpus.foldCount).flatMap { fold -> [Judged] in
            let tested = teaching.filter { $0.fold == fold && $0.onlyFacts == nil }
            if tested.isEmpty { return [] }
            let sums = fit(teaching.filter { $0.fold != fold || $0.onlyFacts != nil })
            return tested.map { judged($0, sums) }
        }
    }

    private func judged(_ sample: Corpus.Sample, _ sums: WordSums) -> Judged {
        Judged(
            score: sums.score(sample.features), isFoundByPhrase: sample.phraseFacts.contains(fact),
            holds: sample.message.holds.contains(fact))
    }

    private func fit(_ samples: [Corpus.Sample]) -> WordSums {
        let rows = ScaledRows(samples.map(\.features), featureCount: corpus.features.count)
        var machine = LinearMachine(
            rows, holds: samples.map { $0.message.holds.contains(fact) },
            counts: samples.map { $0.onlyFacts == nil ? 1 : FactLearner.exampleCount })
        machine.fit()
        return WordSums(machine, rows)
    }

    private func score(_ judged: [Judged], _ threshold: Double) -> Score {
        var score = Score()
        for one in judged { score.add(found: one.isFoundByPhrase || one.score >= threshold, holds: one.holds) }
        return score
    }

    /// The score from which on the fact is best said to hold: where precision and recall come nearest to their aims together,
    /// and where they reach them, where they balance best. Not far below the middle, for a few messages can tell badly.
    private func bestThreshold(_ judged: [Judged]) -> Double {
        let scores = judged.map(\.score).sorted()
        let candidates = stride(from: 0, to: max(0, scores.count - 1), by: 1).map { (scores[$0] + scores[$0 + 1]) / 2 }
        var best = (worth: (-1.0, -1.0), threshold: FactLearner.lowestThreshold)
        for threshold in candidates where threshold > FactLearner.lowestThreshold {
            let score = score(judged, threshold)
            let worth = (score.nearness(to: aims), score.balance)
            if worth > best.worth { best = (worth, threshold) }
        }
        return best.threshold
    }

    private func heldBack(_ sums: WordSums, _ threshold: Double) -> Score {
        let heldBack = samples.filter { $0.isHeldBack && $0.onlyFacts == nil }
        return score(heldBack.map { judged($0, sums) }, threshold)
    }
}
