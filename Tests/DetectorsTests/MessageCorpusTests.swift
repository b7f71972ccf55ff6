import Foundation
import Testing
import Vetting

@testable import Detectors

/// Invented messages after real invitation notes, labelled by hand: text, tab, facts that hold (`fact?` where opinions
/// differ). The weights of `words-en.txt` were learned from nine tenths of them, so what they reach here says only that
/// file and messages belong together; `make words` and `docs/detectors.md` say how well they do on what they never saw.
struct MessageCorpusTests {
    private struct Score {
        var right = 0
        var wrong = 0
        var missed = 0
        var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
        var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    }

    private static let facts = [
        "pitchesSale", "recruits", "asksMoneyOrCredentials", "movesOffPlatform", "saysHowConnected", "statesReason",
    ]

    @Test func `precision is at least 0.9 and recall 0.8 on the messages at hand`() throws {
        var scores: [String: Score] = [:]
        for line in try messages() {
            let findings = Content.detectors.facts(ofMessage: line.text)
            for fact in MessageCorpusTests.facts where !line.labels.contains(fact + "?") {
                switch (findings[FactID("message." + fact)] == .true, line.labels.contains(fact)) {
                case (true, true): scores[fact, default: Score()].right += 1
                case (true, false): scores[fact, default: Score()].wrong += 1
                case (false, true): scores[fact, default: Score()].missed += 1
                case (false, false): break
                }
            }
        }
        for fact in MessageCorpusTests.facts {
            let score = try #require(scores[fact])
            #expect(score.right > 30, "\(fact)")
            #expect(score.precision >= 0.9, "\(fact)")
            #expect(score.recall >= 0.8, "\(fact)")
        }
    }

    /// Every fourth message: the test is for the pair of files, not for the figure.
    private func messages() throws -> [(text: String, labels: Set<String>)] {
        let folder = Content.root.appendingPathComponent("Tests/Fixtures/messages")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let lines = try names.filter { $0.hasPrefix("en-") }.flatMap { name in
            try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).split(separator: "\n")
        }
        return stride(from: 0, to: lines.count, by: 4).map { index in
            let parts = lines[index].split(separator: "\t", omittingEmptySubsequences: false)
            return (String(parts[0]), Set(parts.dropFirst().joined().split(separator: ",").map(String.init)))
        }
    }
}
