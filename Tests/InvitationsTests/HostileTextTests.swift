import SeededRandom
import Diagnostics
import Foundation
@testable import People
@testable import Dossiers
@testable import Invitations
import Testing
import Vetting

/// Tables and dossiers that somebody made to do harm: what cannot be read is told by its place, and the rest is there.
@Suite struct HostileTextTests {
    private let next = SampleExport.row("Next One", "next")

    /// Every sender's name with the length of their message, then the messages of the program; facts are computed, too.
    private func read(_ reading: SampleReading) throws -> [String] {
        let (inbox, messages) = try reading.read()
        let senders = (inbox?.senders ?? []).map { sender in
            _ = inbox?.facts(of: sender)
            return "\(sender.name.text) \(sender.invitation?.message?.utf8.count ?? 0)"
        }
        return senders + messages
    }

    private func read(rows: String...) throws -> [String] {
        let text = SampleExport.header + rows.map { $0 + "\n" }.joined()
        return try read(SampleReading(SampleExport(["Invitations.csv": text])))
    }

    private let leftOut = "export/Invitations.csv:2: warning: Row 1 cannot be read and was left out"

    @Test func `bytes that are no UTF-8 are shown as such, and nothing else suffers`() throws {
        let scratch = try Scratch()
        let rows: [[UInt8]] = [
            Array("Dana ".utf8) + [0xC0, 0xBC] + Array(",Maya Lindgren,2026-11-03,a".utf8) + [0xFF, 0x00, 0xE2, 0x80],
            Array(",INCOMING,https://www.linkedin.com/in/dana,\n".utf8), Array((next + "\n").utf8),
        ]
        try scratch.write(Array(SampleExport.header.utf8) + rows.joined(), to: "export/Invitations.csv")
        let reader = InboxReader(
            configuration: SiteConfiguration(), registry: TestRegistry.shared, detectors: TestDetectors.shared,
            request: ReadingRequest(export: scratch.path + "/export"))
        let inbox = try reader.read()
        #expect(inbox.senders.map(\.name.text).sorted() == ["Dana \u{FFFD}\u{FFFD}", "Next One"])
        #expect(inbox.senders.contains { $0.invitation?.message?.contains("\u{FFFD}") == true })
        #expect(inbox.warnings == [])
    }

    @Test func `a message of ten million letters costs its row`() throws {
        let long = String(repeating: "word ", count: 2_000_000)
        #expect(
            try read(rows: SampleExport.row("Dana Reyes", "dana", "2026-11-03", long), next) == ["Next One 0", leftOut])
    }

    @Test func `a message as long as may be is kept`() throws {
        let long = String(repeating: "word ", count: 100_000) + "end"
        #expect(
            try read(rows: SampleExport.row("Dana Reyes", "dana", "2026-11-03", long), next).sorted()
                == ["Dana Reyes 500003", "Next One 0"])
    }

    @Test func `a row of a hundred thousand columns costs itself`() throws {
        let wide = String(repeating: ",", count: 100_000)
        #expect(try read(rows: wide, next) == ["Next One 0", leftOut])
        #expect(try read(rows: wide + "x", next) == ["Next One 0", leftOut])
    }

    @Test func `a header of a hundred thousand columns is no header`() throws {
        let text = SampleExport.header.dropLast() + String(repeating: ",x", count: 100_000) + "\n" + next + "\n"
        let result = try read(SampleReading(SampleExport(["Invitations.csv": text])))
        #expect(result.count == 1 && result[0].hasPrefix("export/Invitations.csv"), "\(result)")
    }

    @Test func `a quote that never closes costs a row, a thousand of them a thousand`() throws {
        let open = Array(repeating: "\"Dana,Maya Lindgren,2026-11-03,\"\"hello,INCOMING,,", count: 1_000)
        let result = try read(rows: open.joined(separator: "\n"), next)
        #expect(result.first == "Next One 0")
        #expect(result.dropFirst().allSatisfy { $0.hasPrefix("export/Invitations.csv") && $0.contains("warning") })
    }

    @Test(arguments: [
        "", "0/0/0, 0:00 AM", "99/99/99, 99:99 PM", "2/30/26, 1:00 PM", "1/1/0001", "12/31/9999, 11:59 PM",
        "2026-02-29", "2024-02-29",
        "-1/1/26, 1:00 PM", "99999999999999999999/1/26, 1:00 PM", "2026-11-03T25:61:61Z", "١/٢/٢٦, ١:٠٠ PM",
        "0000-00-00", "9999-12-31",
        "1e9", "NaN", "2026-11-03\u{0}", String(repeating: "9", count: 100_000), "31 Feb 2026", "29 Feb 1900",
        "00 Jan 2026",
    ])
    func `a date at the edge is read or told, and the row is kept`(_ date: String) throws {
        let result = try read(rows: SampleExport.row("Dana Reyes", "dana", date), next)
        let warnings = result.filter { $0.contains("warning") }
        #expect(result.filter { !$0.contains("warning") }.sorted() == ["Dana Reyes 0", "Next One 0"])
        #expect(warnings.allSatisfy { $0.utf8.count < 200 } && warnings.count <= 1, "\(warnings)")
    }

    @Test(arguments: [
        "99999999999999999999", "-1", "3..1", "..", "1..", "..5", "9223372036854775807", "9223372036854775808",
        "0..9223372036854775807",
        "9223372036854775807+", "1e3", "0x10", "1_000", "١٢", "5+..7", "5 .. 7", "NaN", "500+",
    ])
    func `a count at the edge is taken or told`(_ count: String) throws {
        let dossier = "---\nsender: { name: Next One }\nfacts: { network.shared: \"\(count)\" }\n---\n"
        let result = try read(
            SampleReading(SampleExport(rows: next), dossiers: ["next.md": dossier]))
        #expect(
            result == ["Next One 0"]
                || (result.count == 1
                    && result[0].hasPrefix("senders/next.md:3:26: error: \"network.shared\" must be")),
            "\(result)")
    }

    @Test(arguments: HostileYAML.all)
    func `front matter made to do harm is told and not obeyed`(_ yaml: HostileYAML) throws {
        let dossier = "---\n\(yaml.text)\n---\nx\n"
        let result = try read(SampleReading(SampleExport(rows: next), dossiers: ["next.md": dossier]))
        #expect(result.first == "senders/next.md:" + yaml.message)
        #expect(result.count <= 25)
    }

    @Test func `what a stranger wrote is never in a message of the program`() throws {
        let planted = "xyzzy-planted"
        var random = SeededGenerator(seed: 11)
        let row = "\(planted) a,Maya Lindgren,\(planted) b,\"\(planted) c\",INCOMING,\(planted) d,\(planted) e"
        let dossier =
            "---\nsender: { profile: https://www.linkedin.com/in/next }\nfacts: { sender.headline: \(planted) }\n---\n\(planted)\n"
        for round in 0..<150 {
            var text = SampleExport.header + row + "\n" + next + "\n" + row + "\n"
            for _ in 0..<(round % 4) {
                let place = text.index(text.startIndex, offsetBy: SampleExport.header.count + random.number(below: 200))
                text.insert("\",\n\r\0\u{FEFF}'\\"[random.number(below: 9)], at: place)
            }
            var export = SampleExport(["Invitations.csv": text])
            for name in [
                "Connections.csv", "messages.csv", "Notes.csv", "Positions.csv", "Profile.csv", "Company Follows.csv",
            ] {
                export.files[name] = "\(planted),\(planted)\n\"\(planted),\n"
            }
            let (_, messages) = try SampleReading(export, dossiers: ["next.md": dossier]).read()
            #expect(!messages.isEmpty)
            #expect(messages.filter { $0.contains("xyzzy") } == [], "round \(round)")
        }
    }

    @Test func `random bytes in place of a table are read without end nor crash`() throws {
        var random = SeededGenerator(seed: 3)
        let pieces = [
            "\"", ",", "\n", "\r", "\r\n", "\0", "a", "From", "INCOMING", "\u{2028}", "é", "\"\"",
            "https://www.linkedin.com/in/x", "11/3/26",
        ]
        for _ in 0..<300 {
            let text = (0..<random.number(below: 60)).map { _ in pieces[random.number(below: pieces.count)] }.joined()
            let result = try read(SampleReading(SampleExport(["Invitations.csv": SampleExport.header + text])))
            #expect(result.allSatisfy { $0.utf8.count < 1_000 })
        }
    }
}

extension String {
    fileprivate subscript(_ index: Int) -> Character { self[self.index(startIndex, offsetBy: min(index, count - 1))] }
}
