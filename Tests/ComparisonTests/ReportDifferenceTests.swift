import JSON
import EarlierReports
import Decisions
import Foundation
import People
import Testing
import Vetting

@testable import Comparison

@Suite struct ReportDifferenceTests {
    private static func answer(
        _ response: Response, _ status: Status = .provisional, state: SenderState = .pending,
        type: ConnectionType = .stranger
    ) -> ReportedAnswer {
        ReportedAnswer(
            state: state, type: type, recommendation: .ignoreOrVetFurther, response: response, isReport: false,
            status: status)
    }

    private static func sender(
        _ id: String, _ answer: ReportedAnswer, sentAt: String? = nil, facts: [String: ReportedValue] = [:],
        evidence: [ReportedEvidence] = [], decisive: [String] = []
    ) -> ReportedSender {
        ReportedSender(
            id: id, name: id.capitalized, sentAt: sentAt, answer: answer, facts: facts, evidence: evidence,
            decisive: decisive)
    }

    /// Both lists written as reports and read side by side.
    private static func difference(
        _ old: [ReportedSender], _ new: [ReportedSender], names: (String, String) = ("full", "full")
    ) throws -> ReportDifference {
        let folder = FileManager.default.temporaryDirectory.appending(path: "diff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = [("old.json", old, names.0, "aa"), ("new.json", new, names.1, "bb")].map {
            name, senders, word, hex in
            let file = folder.appending(path: name)
            let asOf = name == "old.json" ? "2026-11-03" : "2026-11-20"
            let head = #"{"schema":"vestibule-report/1","asOf":"\#(asOf)","policyDigest":"\#(hex)","names":"\#(word)","#
            let lines = senders.map(Self.line).joined(separator: ",\n")
            #expect(
                FileManager.default.createFile(
                    atPath: file.path, contents: Data((head + "\"senders\":[\n" + lines + "\n]}\n").utf8)))
            return file.path
        }
        return try ReportDifference.between(files[0], files[1])
    }

    private static func line(_ sender: ReportedSender) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.string(sender.id)
            json.key("name")
            json.string(sender.name)
            json.key("sentAt")
            json.string(sender.sentAt)
            json.key("facts")
            json.object { json in
                for (fact, value) in sender.facts.sorted(by: { $0.key < $1.key }) {
                    json.key(fact)
                    json.object { json in
                        json.key("value")
                        json.write(value)
                    }
                }
            }
            json.key("evidence")
            json.array { json in
                for item in sender.evidence {
                    json.object { json in
                        json.key("rule")
                        json.string(item.rule)
                        json.key("claim")
                        json.string(item.claim)
                        json.key("facts")
                        json.object { json in
                            for fact in item.facts {
                                json.key(fact)
                                json.flag(true)
                            }
                        }
                    }
                }
            }
            json.key("decisive")
            json.strings(sender.decisive)
        }
        var answer = JSONWriter()
        answer.write(sender.answer)
        return String(decoding: json.bytes.dropLast(), as: UTF8.self) + ","
            + String(decoding: answer.bytes.dropFirst(), as: UTF8.self)
    }

    private static let colleague = ReportedEvidence(
        rule: "known-by-work", claim: "Has worked with you", facts: ["sender.relationship"])
    private static let noWord = ReportedEvidence(rule: "no-word", claim: "Wrote nothing", facts: ["message.text"])

    @Test func `who is new, gone and answered otherwise is told, with facts and rules that came and went`() throws {
        let old = [
            Self.sender("ada", Self.answer(.vetFurther), evidence: [Self.noWord]),
            Self.sender("bob", Self.answer(.ignore, .settled)), Self.sender("cleo", Self.answer(.vetFurther)),
            Self.sender("dan", Self.answer(.vetFurther)),
            Self.sender("eve", Self.answer(.ignore), sentAt: "2026-10-01"),
        ]
        let new = [
            Self.sender(
                "ada", Self.answer(.accept, .settled),
                facts: ["sender.relationship": .list(["formerColleague"]), "invitation.ageDays": .count(.init(3, 3))],
                evidence: [Self.noWord, Self.colleague], decisive: ["known-by-work"]),
            Self.sender("bob", Self.answer(.ignore, .settled)),
            Self.sender("cleo", Self.answer(.accept, state: .connected)),
            Self.sender("eve", Self.answer(.ignore), sentAt: "2026-11-18"), Self.sender("fay", Self.answer(.askFirst)),
        ]

        let difference = try Self.difference(old, new)

        #expect(
            difference.text(width: 80, hasColours: false) == """
                From 3 November 2026 to 20 November 2026: 1 new, 3 changed, 1 gone; 1 as before
                The policy changed, too (aa → bb).

                Waiting
                  Accept: 0 → 1 (+1)
                  Vet further: 3 → 0 (−3)
                  Ask first: 0 → 1 (+1)

                New (1)
                  Fay: ask first, provisional

                Another answer (1)
                  Ada: vet further → accept, provisional → settled
                      sender.relationship: not known → former colleague
                      + Has worked with you (known-by-work)

                Answered (1)
                  Cleo: vet further, provisional → connected

                Invited again (1)
                  Eve: invited again

                Gone (1)
                  Dan: vet further, provisional
                """)
        #expect(difference.moves.map { "\($0.from) \($0.to) \($0.count)" } == ["vetFurther accept 1"])
    }

    @Test func `the JSON says the same, key by key`() throws {
        let difference = try Self.difference(
            [Self.sender("ada", Self.answer(.vetFurther)), Self.sender("dan", Self.answer(.ignore))],
            [
                Self.sender(
                    "ada", Self.answer(.accept), facts: ["sender.relationship": .list(["friend"])],
                    evidence: [Self.colleague], decisive: ["known-by-work"])
            ])
        let answer =
            #"{"state":"pending","type":"Stranger","recommendation":"Ignore or Vet Further","response":"%","report":false,"status":"provisional"}"#
        func json(_ response: String) -> String { answer.replacing("%", with: response) }
        #expect(
            difference.json
                == #"{"schema":"vestibule-diff/1","old":{"asOf":"2026-11-03","policyDigest":"aa"},"#
                + #""new":{"asOf":"2026-11-20","policyDigest":"bb"},"counts":{"added":0,"gone":1,"changed":1,"same":0},"#
                + #""moves":[{"from":"vetFurther","to":"accept","count":1}],"added":[],"#
                + #""gone":[{"id":"dan","name":"Dan","answer":\#(json("ignore"))}],"#
                + #""changed":[{"id":"ada","name":"Ada","kind":"moved","before":\#(json("vetFurther")),"#
                + #""after":\#(json("accept")),"facts":[{"fact":"sender.relationship","before":null,"after":["friend"]}],"#
                + #""nowSpeaking":[{"rule":"known-by-work","claim":"Has worked with you"}],"noLonger":[]}]}"#)
    }

    @Test func `two reports that say the same differ in nothing`() throws {
        let same = [Self.sender("ada", Self.answer(.accept))]
        let difference = try Self.difference(same, same)
        #expect(difference.isEmpty)
        #expect(
            difference.text(width: 80, hasColours: false).hasSuffix(
                "nothing changed; 1 as before\nThe policy changed, too (aa → bb)."))
    }

    @Test func `reports under other names are not compared`() throws {
        #expect(throws: (any Error).self) {
            try Self.difference([], [], names: ("full", "pseudonyms"))
        }
    }
}
