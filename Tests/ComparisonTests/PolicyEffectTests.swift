import Dossiers
import Foundation
import Invitations
import Policy
import Testing
import Vetting

@testable import Comparison

/// The effect of edits of the small policy on four invented senders.
@Suite struct PolicyEffectTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/good/content-small").path

    /// The small policy, with texts of its files exchanged.
    private static func content(_ edits: [(file: String, old: String, new: String)] = []) throws -> Content {
        let folder = FileManager.default.temporaryDirectory.appending(path: "effect-\(UUID().uuidString)").path
        try FileManager.default.copyItem(atPath: fixtures, toPath: folder)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for edit in edits {
            let path = "\(folder)/\(edit.file)"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            try #require(text.contains(edit.old))
            try Data(text.replacing(edit.old, with: edit.new).utf8).write(to: URL(filePath: path))
        }
        return try ContentLoader.load(folder: folder, shownAs: "content", withCases: false)
    }

    private static let people = [
        "ada": "sender.relationship: friend", "bob": "sender.relationship: client",
        "cleo": "sender.relationship: client\n  sender.isCompetitor: true", "dan": "sender.isCompetitor: true",
    ]

    private static func inbox(_ content: Content) throws -> Inbox {
        let folder = FileManager.default.temporaryDirectory.appending(path: "effect-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder + "/senders", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, facts) in people {
            let text = "---\nsender: { name: \(name.capitalized) }\nfacts:\n  \(facts)\n---\n"
            try Data(text.utf8).write(to: URL(filePath: "\(folder)/senders/\(name).md"))
        }
        var site = SiteConfiguration(folder: folder)
        site.owner.name = "Maya Lindgren"
        site.inputs = .init(export: nil, dossiers: "senders")
        site.asOf = Day("2026-11-20")
        return try InboxReader(configuration: site, registry: content.registry, detectors: content.detectors).read()
    }

    private static func effect(_ edits: [(file: String, old: String, new: String)]) throws -> PolicyEffect {
        let (old, new) = (try content(), try content(edits))
        return try PolicyEffect(old: (old, inbox(old)), new: (new, inbox(new)))
    }

    private static let onlyFriends = [
        (
            file: "guidance/people.md", old: "when: { sender.relationship: [friend, client] }",
            new: "when: { sender.relationship: friend }"
        ),
        (
            file: "guidance/people.md", old: "facts: { sender.relationship: client }, expect: true",
            new: "facts: { sender.relationship: client }, expect: false"
        ),
    ]

    @Test func `each move is told with the edit that makes it, which is found by taking it back`() throws {
        let effect = try Self.effect(
            Self.onlyFriends + [
                (file: "policy.yml", old: "Fake Profile: Decline", new: "Fake Profile: Decline and Block")
            ])
        #expect(
            effect.text(width: 80, hasColours: false) == """
                2 of 4 people waiting move
                  1 × accept → decline
                  1 × accept → vet further

                Because of rule "known", changed (2)
                  content/guidance/people.md:8:5
                  Bob: accept → vet further, Accept → Ignore or Vet Further, settled →
                  undetermined, Known Contact → Stranger
                  Cleo: accept → decline, Accept → Decline, settled → provisional, Known Contact
                  → Competitor

                Edits that move nobody by themselves (1)
                  The setting "table", changed

                What differs (2)
                  content/guidance/people.md:8:5: note: Rule "known" differs from the old
                  content
                  content/policy.yml: note: The setting "Fake Profile" differs from the old
                  content
                """)
    }

    @Test func `where each of two edits would do, both are named`() throws {
        let effect = try Self.effect(
            Self.onlyFriends + [
                (
                    file: "guidance/people.md", old: "when: { sender.isCompetitor: true }\n    unless: [known]",
                    new: "when: { sender.isCompetitor: true }"
                )
            ])
        let cleo = try #require(effect.moves.first { $0.name == "Cleo" })
        #expect(effect.edits.map(\.subject) == [#"Rule "known""#, #"Rule "rival""#])
        #expect(cleo.cause == .anyOf([0, 1]))
        #expect(effect.moves.first { $0.name == "Bob" }?.cause == .edits([0]))
    }

    @Test func `a change of the table is a cause like any other`() throws {
        let effect = try Self.effect([(file: "policy.yml", old: "Competitor: Decline", new: "Competitor: Accept")])
        #expect(effect.moves.map(\.name) == ["Dan"])
        #expect(effect.moves.map(\.cause) == [.edits([0])])
        #expect(effect.edits.map(\.subject) == [#"The setting "table""#])
    }

    @Test func `the same content moves nobody`() throws {
        let effect = try Self.effect([])
        #expect(
            effect.text(width: 80, hasColours: false) == "0 of 4 people waiting move\nBoth folders say the same.")
        #expect(
            effect.json
                == #"{"schema":"vestibule-policy-diff/1","pending":4,"moved":0,"edits":[],"moves":[]}"#)
    }
}
