import Detectors
import Foundation
import Messages
import Policy

/// Measures the detectors of messages on labelled ones: precision and recall of each fact.
///
/// `DetectorBench CONTENT [--errors] FILE.tsv…` The form of the files is `LabelledMessage`'s. With `--errors`, what was
/// read wrongly is listed below the table. Without files it runs the lexicons' examples, held-back ones apart.
@main struct DetectorBench {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.popFirst() else { return print("DetectorBench CONTENT [--errors] [FILE.tsv…]") }
        let listsErrors = arguments.contains("--errors")
        let files = arguments.filter { $0 != "--errors" }
        let detectors = try ContentLoader.load(folder: folder, shownAs: "content").detectors
        if files.isEmpty { return printExamples(detectors.runExamples()) }
        let messages = try files.flatMap { try LabelledMessage.read(file: URL(fileURLWithPath: $0)) }
        var table = ScoreTable()
        for message in messages { table.add(message, found: detectors.facts(ofMessage: message.text)) }
        print(table.text(messages: messages.count))
        if listsErrors { table.errors.forEach { print($0) } }
    }

    private static func printExamples(_ examples: LexiconExamples) {
        print("| language, fact | fires | quiet | held back: fires | quiet |\n| --- | ---: | ---: | ---: | ---: |")
        for (subject, count) in examples.shown.sorted(by: { $0.key < $1.key }) {
            let apart = examples.heldBack[subject] ?? LexiconExamples.Count()
            print(
                "| \(subject) | \(count.firesHeld) of \(count.fires) | \(count.quietHeld) of \(count.quiet) "
                    + "| \(apart.firesHeld) of \(apart.fires) | \(apart.quietHeld) of \(apart.quiet) |")
        }
        examples.failures.forEach { print($0) }
    }
}
