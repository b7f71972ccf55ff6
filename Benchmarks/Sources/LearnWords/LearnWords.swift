import Detectors
import Diagnostics
import Foundation
import Messages

/// Learns how much words speak for each fact, from labelled messages: makes `content/lists/words-<language>.txt`.
///
/// `LearnWords CONTENT LANGUAGE FILE.tsv…` The form of the files is `LabelledMessage`'s; each file is one writer's. The
/// weights go into CONTENT, the figures to standard output: precision and recall, each fold of files judged by what the
/// others teach, and a tenth of the messages that teaches nothing.
@main struct LearnWords {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count > 2 else { return print("LearnWords CONTENT LANGUAGE FILE.tsv…") }
        let content = URL(fileURLWithPath: arguments[0])
        let language = arguments[1]
        let name = "words-\(language).txt"
        let files = arguments.dropFirst(2).sorted().map { URL(fileURLWithPath: $0) }
        let corpus = try Corpus(
            files: files.map { try LabelledMessage.read(file: $0) }, language: language,
            detectors: try detectors(content, without: name))
        let learners = LabelledMessage.wordFacts.map { FactLearner($0, corpus) }.filter(\.canLearn)
        print("\(corpus.samples.count) messages and examples, \(corpus.features.count) words and runs\n")
        print(LearnedFact.heading)
        let learned = learners.map { learner in
            let learned = learner.learn()
            print(learned.row)
            return learned
        }
        let balance = learned.reduce(0) { $0 + $1.cross.balance } / Double(max(1, learned.count))
        let file = WordFile(language: language, learned: learned, features: corpus.features)
        print("\nmean balance of precision and recall: \(Score.decimals(balance)); \(file.rowCount) rows")
        try file.text.write(to: content.appendingPathComponent("lists/\(name)"), atomically: true, encoding: .utf8)
    }

    /// The detectors of some content as they are without the weights that are to be learned.
    private static func detectors(_ content: URL, without name: String) throws -> Detectors {
        var log = DiagnosticLog()
        let detectors = Detectors(
            lexicons: try texts(content.appendingPathComponent("lexicon"), ending: ".yml"),
            lists: try texts(content.appendingPathComponent("lists"), ending: ".txt").filter {
                !$0.path.hasSuffix(name)
            },
            &log)
        for diagnostic in log.diagnostics { print(diagnostic) }
        return detectors
    }

    private static func texts(_ folder: URL, ending: String) throws -> [(path: String, text: String)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(ending) }.map {
            ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
        }
    }
}
