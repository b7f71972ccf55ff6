import Detectors
import Lexicons
import Foundation
import Messages
import Vetting

/// Labelled messages as a learner sees them.
struct Corpus {
    struct Sample {
        var message: LabelledMessage
        var features: [Int32]
        /// The only facts that it says something about, for an example of a lexicon.
        var onlyFacts: Set<String>?
        /// Which part it belongs to when each part in turn is judged by what the others teach.
        var fold: Int
        /// A tenth that teaches nothing while anything is measured.
        var isHeldBack: Bool
        /// The facts that phrases find.
        var phraseFacts: Set<String>
    }

    private(set) var samples: [Sample] = []
    private(set) var features: [String] = []

    static let foldCount = 6

    /// - Parameter files: each file is one writer's, and stays in one fold.
    init(files: [[LabelledMessage]], language: String, detectors: Detectors) throws {
        guard let words = detectors.weighableWords(language: language) else { throw UnknownLanguage(name: language) }
        var raw: [[String]] = []
        for (fold, messages) in Corpus.folds(files).enumerated() {
            for message in messages {
                raw.append(words.words(in: message.text))
                samples.append(
                    Sample(
                        message: message, features: [], onlyFacts: nil, fold: fold,
                        isHeldBack: Corpus.isHeldBack(message.text),
                        phraseFacts: Corpus.facts(detectors.facts(ofMessage: message.text))))
            }
        }
        let examples = detectors.examples.filter { $0.language == language && $0.fact.hasPrefix("message.") }
        for (index, example) in examples.enumerated() {
            raw.append(words.words(in: example.text))
            let facts = ([example.fact] + example.alsoQuiet).map(Corpus.name)
            samples.append(
                Sample(
                    message: LabelledMessage(
                        text: example.text, holds: example.fires ? Set(facts) : [], isArguable: []),
                    features: [], onlyFacts: Set(facts), fold: index % Corpus.foldCount,
                    isHeldBack: example.isHeldBack,
                    phraseFacts: Corpus.facts(detectors.facts(ofMessage: example.text))))
        }
        number(raw)
    }

    struct UnknownLanguage: Error, CustomStringConvertible {
        var name: String
        var description: String { "There is no lexicon of the language \(name)" }
    }

    /// Numbers what at least two samples have.
    private mutating func number(_ raw: [[String]]) {
        var counts: [String: Int] = [:]
        for word in raw.joined() { counts[word, default: 0] += 1 }
        features = counts.filter { $0.value > 1 }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, Int32($0)) })
        for index in samples.indices { samples[index].features = raw[index].compactMap { numbers[$0] } }
    }

    /// Files put together so that the folds are about as large as each other; where files are too few to be judged by
    /// others, their messages are dealt out.
    private static func folds(_ files: [[LabelledMessage]]) -> [[LabelledMessage]] {
        var folds = [[LabelledMessage]](repeating: [], count: foldCount)
        if files.count < foldCount {
            for (index, message) in files.joined().enumerated() { folds[index % foldCount].append(message) }
            return folds
        }
        for file in files.sorted(by: { $0.count > $1.count }) {
            let smallest = folds.indices.min { folds[$0].count < folds[$1].count } ?? 0
            folds[smallest] += file
        }
        return folds
    }

    private static func isHeldBack(_ text: String) -> Bool {
        text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } >> 20 % 10 == 0
    }

    private static func facts(_ findings: MessageFindings) -> Set<String> {
        Set(findings.facts.filter { $0.value == .true }.keys.map { name($0.name) })
    }

    private static func name(_ id: String) -> String { String(id.dropFirst("message.".count)) }
}
