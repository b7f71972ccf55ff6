import Foundation
import Messages

/// Learns what speaks for one fact.
struct FactLearner {
    let fact: String
    let corpus: Corpus
    private let teaching: [Corpus.Sample]

    /// How often an example of the lexicon counts, so that it holds.
    private static let exampleCount = 4.0
    /// How many weights a fact may have: a third of what could be weighed, for a large corpus less.
    private var mostWeights: Int { min(2000, corpus.features.count / 3) }
    /// The facts by which senders are judged first: a false one costs more than a missed one.
    private static let weighty: Set<String> = [
        "pitchesSale", "recruits", "asksMoneyOrCredentials", "movesOffPlatform", "saysHowConnected", "statesReason",
    ]

    init(_ fact: String, _ corpus: Corpus) {
        self.fact = fact
        self.corpus = corpus
        teaching = corpus.samples.filter { sample in
            !sample.isHeldBack && !sample.message.isArguable.contains(fact) && (sample.onlyFact ?? fact) == fact
        }
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
        let bestForMessages = bestThreshold(messages)
        let regression = fit(teaching)
        let parting = parting(regression)
        let threshold = min(max(bestForMessages, parting.lowerBound), parting.upperBound)
        var weights: [String: Int] = [:]
        for (index, feature) in corpus.features.enumerated() {
            let weight = Int((regression.weights[index] * LearnedFact.unit).rounded())
            if weight != 0 { weights[feature] = weight }
        }
        let needed = Int(((threshold - regression.bias) * LearnedFact.unit).rounded())
        var learned = LearnedFact(fact: fact, needed: needed, weights: weights)
        learned.cross = score(messages, threshold)
        learned.phrasesAlone = score(messages, .infinity)
        learned.wordsAlone = score(messages.map(\.withoutPhrase), threshold)
        learned.heldBack = heldBack(regression, threshold)
        return learned
    }

    /// Between what the lexicon's quiet examples reach and what those that fire reach: wherever both can hold, they do.
    private func parting(_ regression: LogisticRegression) -> ClosedRange<Double> {
        let examples = teaching.filter { $0.onlyFact != nil }.map { judged($0, regression) }
        let margin = 2 / LearnedFact.unit
        let quiet = (examples.filter { !$0.holds }.map(\.score).max() ?? -.infinity) + margin
        let firing = (examples.filter { $0.holds && !$0.isFoundByPhrase }.map(\.score).min() ?? .infinity) - margin
        return quiet <= firing ? quiet...firing : -.infinity ... .infinity
    }

    private func crossJudged() -> [Judged] {
        (0..<Corpus.foldCount).flatMap { fold -> [Judged] in
            let tested = teaching.filter { $0.fold == fold && $0.onlyFact == nil }
            if tested.isEmpty { return [] }
            let regression = fit(teaching.filter { $0.fold != fold || $0.onlyFact != nil })
            return tested.map { judged($0, regression) }
        }
    }

    private func judged(_ sample: Corpus.Sample, _ regression: LogisticRegression) -> Judged {
        Judged(
            score: regression.score(sample.features), isFoundByPhrase: sample.phraseFacts.contains(fact),
            holds: sample.message.holds.contains(fact))
    }

    /// All features first; then the heaviest again, without the rest.
    private func fit(_ samples: [Corpus.Sample]) -> LogisticRegression {
        let holds = samples.map { $0.message.holds.contains(fact) }
        let counts = samples.map { $0.onlyFact == nil ? 1 : FactLearner.exampleCount }
        let featureCount = corpus.features.count
        var regression = LogisticRegression(
            rows: samples.map(\.features), holds: holds, counts: counts, featureCount: featureCount)
        regression.fit()
        let ranked = corpus.features.indices.sorted {
            (abs(regression.weights[$1]), $0) < (abs(regression.weights[$0]), $1)
        }
        let kept = Set(ranked.prefix(mostWeights).map(Int32.init))
        let rows = samples.map { $0.features.filter(kept.contains) }
        var second = LogisticRegression(rows: rows, holds: holds, counts: counts, featureCount: featureCount)
        second.fit()
        return second
    }

    private func score(_ judged: [Judged], _ threshold: Double) -> Score {
        var score = Score()
        for one in judged { score.add(found: one.isFoundByPhrase || one.score >= threshold, holds: one.holds) }
        return score
    }

    /// The sum from which on the fact is best said to hold; never below even odds, for a few messages can tell badly.
    private func bestThreshold(_ judged: [Judged]) -> Double {
        let scores = judged.map(\.score).sorted()
        let candidates = stride(from: 0, to: max(0, scores.count - 1), by: 1).map { (scores[$0] + scores[$0 + 1]) / 2 }
        var best = (worth: -1.0, threshold: 0.0)
        for threshold in candidates where threshold > 0 {
            let worth = worth(of: score(judged, threshold))
            if worth > best.worth { best = (worth, threshold) }
        }
        return best.threshold
    }

    private func worth(of score: Score) -> Double {
        FactLearner.weighty.contains(fact) ? score.balance(precisionCounts: 1.6) : score.balance(precisionCounts: 1)
    }

    private func heldBack(_ regression: LogisticRegression, _ threshold: Double) -> Score {
        let samples = corpus.samples.filter {
            $0.isHeldBack && $0.onlyFact == nil && !$0.message.isArguable.contains(fact)
        }
        return score(samples.map { judged($0, regression) }, threshold)
    }
}
