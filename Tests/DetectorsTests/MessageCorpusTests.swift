import Foundation
import Testing
import Vetting

@testable import Detectors

/// Invented messages after real invitation notes, labelled by hand: text, tab, facts that hold (`fact?` where opinions
/// differ). They were written apart from the lexicon's examples, in rounds; the phrases were improved on each round
/// after it had been measured.
struct MessageCorpusTests {
    private struct Score {
        var right = 0
        var wrong = 0
        var missed = 0
        var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
        var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    }

    @Test(arguments: [
        "pitchesSale", "recruits", "asksMoneyOrCredentials", "movesOffPlatform", "saysHowConnected", "statesReason",
    ])
    func `precision is at least 0.9 and recall 0.8 on the messages at hand`(fact: String) throws {
        var score = Score()
        for line in try messages() {
            let labels = Set(line.labels)
            if labels.contains(fact + "?") { continue }
            let isFound = Content.detectors.facts(ofMessage: line.text)[FactID("message." + fact)] == .true
            switch (isFound, labels.contains(fact)) {
            case (true, true): score.right += 1
            case (true, false): score.wrong += 1
            case (false, true): score.missed += 1
            case (false, false): break
            }
        }
        #expect(score.right > 30)
        #expect(score.precision >= 0.9)
        #expect(score.recall >= 0.8)
    }

    private func messages() throws -> [(text: String, labels: [String])] {
        let folder = Content.root.appendingPathComponent("Tests/Fixtures/messages")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".tsv") }.flatMap { name in
            try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).split(separator: "\n").map {
                let parts = $0.split(separator: "\t", omittingEmptySubsequences: false)
                return (String(parts[0]), parts.dropFirst().joined().split(separator: ",").map(String.init))
            }
        }
    }
}
