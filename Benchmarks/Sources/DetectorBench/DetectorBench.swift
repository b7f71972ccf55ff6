import Detectors
import Foundation
import Policy

/// Measures the detectors of messages on labelled ones: precision and recall of each fact.
///
/// `DetectorBench CONTENT [--errors] FILE.tsv…` A line is a message, a tab, and the facts that hold, separated by commas;
/// a fact that careful readers would argue about has a question mark and is not counted. With `--errors`, what was read
/// wrongly is listed below the table.
@main struct DetectorBench {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.popFirst() else { return print("DetectorBench CONTENT [--errors] FILE.tsv…") }
        let listsErrors = arguments.contains("--errors")
        let files = arguments.filter { $0 != "--errors" }
        let detectors = try ContentLoader.load(folder: folder, shownAs: "content").detectors
        let messages = try files.flatMap { try LabelledMessage.read(file: $0) }
        var table = ScoreTable()
        for message in messages { table.add(message, found: detectors.facts(ofMessage: message.text)) }
        print(table.text(messages: messages.count))
        if listsErrors { table.errors.forEach { print($0) } }
    }
}
