import SeededRandom
import Diagnostics
@testable import People
@testable import Dossiers
@testable import Invitations
import Testing
import Vetting

/// Whatever stands in the files, reading ends in a report or in errors, and every fact can be asked for.
@Suite struct RobustnessTests {
    private static let files = [
        "export/Invitations.csv": SampleExport.header
            + SampleExport.row("Dana Reyes", "dana", "11/3/26, 4:05 PM", "\"Hi, Maya\"")
            + "\n" + SampleExport.row("Zoë Adler, Ph.D.", nil, "4-Apr-21") + "\n,,,,,,07 Jun 2026\n",
        "export/Connections.csv":
            "Notes:\n\"x\"\n\nFirst Name,Last Name,URL,Connected On\nA,B,linkedin.com/in/a,08 Feb 2026\n",
        "export/messages.csv":
            "\"CONVERSATION ID\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"DATE\",\"CONTENT\"\n"
            + "\"c\",\"Dana Reyes\",\"linkedin.com/in/dana\",\"Maya\",\"2025-06-01 14:03:22 UTC\",\"a\nb\"\n",
        "senders/dana.md": "---\nsender: { profile: linkedin.com/in/dana }\nfacts:\n  network.shared: 3..5\n"
            + "  profile.photo: { value: own, on: 2026-11-04 }\nlooked: { profile: 2026-11-04 }\nanswered: ignored\n---\nNotes\n",
        "senders/table.csv": "profile,name,sender.relationship\n,Dana Reyes,friend\n",
        "site.yml": "owner:\n  name: Maya\n  competitors: [Rival]\ninputs: { export: export, dossiers: senders }\n",
    ]

    @Test func `any change of bytes ends in a report or in errors`() throws {
        var random = SeededGenerator(seed: 20_261_121)
        let scratch = try Scratch()
        for _ in 0..<100 {
            for (name, text) in Self.files.sorted(by: { $0.key < $1.key }) {
                try scratch.write(changed(Array(text.utf8), &random), to: name)
            }
            read(in: scratch)
        }
    }

    /// Most files stay as they are, so that the reading gets far.
    private func changed(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        guard random.number(below: 3) == 0 else { return bytes }
        var bytes = bytes
        let odd: [UInt8] = [0, 9, 10, 13, 34, 39, 42, 44, 45, 58, 91, 123, 125, 0x80, 0xC3, 0xE2, 0xF0, 0xFF]
        for _ in 0...random.number(below: 4) {
            let place = random.number(below: bytes.count)
            switch random.number(below: 4) {
            case 0: bytes[place] = odd[random.number(below: odd.count)]
            case 1: bytes.insert(odd[random.number(below: odd.count)], at: place)
            case 2: bytes.remove(at: place)
            default:
                bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.number(below: 40))], at: place)
            }
        }
        return bytes
    }

    private func read(in scratch: Scratch) {
        do throws(DiagnosticError) {
            let reader = InboxReader(
                configuration: try SiteConfiguration.load(scratch.path + "/site.yml"), registry: TestRegistry.shared,
                detectors: TestDetectors.shared, request: ReadingRequest(asOf: AsOfChoice("2026-11-20")))
            let inbox = try reader.read()
            for sender in inbox.senders { #expect(inbox.facts(of: sender)["sender.name"] != nil) }
        } catch {
            #expect(error.diagnostics.contains { $0.severity == .error })
        }
    }

    @Test func `a name or message of any size is read`() throws {
        let long = String(repeating: "Ä", count: 300_000)
        let export = SampleExport(rows: SampleExport.row(long, "dana", "11/3/26", long))
        let inbox = try SampleReading(export).inbox()
        #expect(inbox.senders.map(\.id.utf8.count) == ["dana-".count + 12])
        #expect(inbox.facts(of: inbox.senders[0])["message.text"]?.value == .text(long))
    }

    @Test func `messages are never in what is told`() throws {
        let secret = "SECRET-WORD"
        let export = SampleExport(
            rows: "Dana,Maya,never,\"\(secret)\",INCOMING,,", "Dana,Maya,never,\"\(secret)\",SIDEWAYS,,",
            "\"\(secret)\"x,Dana",
            "\(secret),\(secret)")
        let (inbox, messages) = try SampleReading(export).read()
        #expect(inbox != nil && messages.count == 3)
        #expect(!messages.joined().contains(secret))
    }
}
