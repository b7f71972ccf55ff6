@testable import People
@testable import Exports
@testable import Dossiers
@testable import Invitations
import Testing
import Vetting

@Suite struct TableReadingTests {
    private let old = "From,To,Sent At,Message,Direction\n"

    private func senders(_ export: SampleExport) throws -> [String] {
        let (inbox, messages) = try SampleReading(export).read()
        return (inbox?.senders.map { "\($0.name.text) \($0.invitation?.sentAt?.description ?? "–")" } ?? []) + messages
    }

    @Test func `files without profile addresses are read`() throws {
        let export = SampleExport(["Invitations.csv": old + "Dana Reyes,Maya Lindgren,\"11/3/26, 4:05 PM\",,INCOMING\n"]
        )
        #expect(try senders(export) == ["Dana Reyes 2026-11-03T16:05:00"])
    }

    @Test func `columns count by name, whatever their order and case, and others are left alone`() throws {
        let text = "direction,X,MESSAGE,sent at,To,from\nINCOMING,x,,01 Mar 2019,Maya Lindgren,Dana Reyes\n"
        #expect(try senders(SampleExport(["Invitations.csv": text])) == ["Dana Reyes 2019-03-01"])
    }

    @Test func `RECEIVED and SENT mean the same as INCOMING and OUTGOING`() throws {
        let text = old + "Dana Reyes,Maya Lindgren,2026-11-03,,RECEIVED\nMaya Lindgren,Other One,2026-11-03,,sent\n"
        #expect(try senders(SampleExport(["Invitations.csv": text])) == ["Dana Reyes 2026-11-03"])
    }

    @Test func `a byte order mark, CR LF and quotes around everything change nothing`() throws {
        let text =
            "\u{FEFF}\"From\",\"To\",\"Sent At\",\"Message\",\"Direction\"\r\n"
            + "\"Dana Reyes\",\"Maya Lindgren\",\"2026-11-03\",\"Hello\r\nMaya\",\"INCOMING\""
        let inbox = try SampleReading(SampleExport(["Invitations.csv": text])).inbox()
        #expect(inbox.senders.map(\.invitation?.message) == ["Hello\nMaya"])
    }

    @Test func `dates alone stand for hidden members and are counted`() throws {
        let export = SampleExport(rows: SampleExport.row("Dana Reyes", "dana-reyes"), ",,,,,,07 Jun 2026", ",,,,,,")
        let inbox = try SampleReading(export).inbox()
        #expect(inbox.reading.files.map(\.rowsRead) == [1])
        #expect(inbox.reading.files[0].skipped == [SkippedRows(reason: .hiddenMember, count: 1)])
        #expect(inbox.warnings == [])
    }

    @Test func `rows that cannot be read are told with their place, and the rest is read`() throws {
        let export = SampleExport(
            rows: "\"broken,Maya", SampleExport.row("Dana Reyes", "dana-reyes"), "one,two",
            "X Y,Maya Lindgren,2026-11-03,,MAYBE,,", ",Maya Lindgren,2026-11-03,hello,INCOMING,,")
        #expect(
            try senders(export) == [
                "Dana Reyes 2026-11-03T16:05:00",
                "export/Invitations.csv:2: warning: Row 1 cannot be read and was left out",
                "export/Invitations.csv:4: warning: Row 3 has too many or too few columns and was left out",
                "export/Invitations.csv:5: warning: Row 4 does not say who invited whom and was left out",
                "export/Invitations.csv:6: warning: Row 5 names nobody and was left out",
            ])
    }

    @Test func `the lines behind an unclosed quote belong to its row`() throws {
        let message = "Dana Reyes,Maya Lindgren,2026-11-03,\"She said \"hello\"\nand more\nand more,INCOMING,,"
        let export = SampleExport(rows: message, SampleExport.row("Next One", "next"))
        #expect(
            try senders(export) == [
                "Next One 2026-11-03T16:05:00",
                "export/Invitations.csv:2: warning: Row 1 cannot be read and was left out",
            ])
    }

    @Test func `many alike are shown in part and summed up`() throws {
        let rows = String(repeating: "one,two\n", count: 8)
        let text = SampleExport.header + rows
        let (_, messages) = try SampleReading(SampleExport(["Invitations.csv": text])).read()
        #expect(messages.count == 6)
        #expect(
            messages.last
                == "export/Invitations.csv: warning: 3 more rows like this: has too many or too few columns")
    }

    @Test func `a row is kept where its date cannot be read`() throws {
        let export = SampleExport(rows: SampleExport.row("Dana Reyes", "dana-reyes", "some day"))
        #expect(
            try senders(export) == [
                "Dana Reyes –",
                "export/Invitations.csv:2: warning: The date of row 1 cannot be read; "
                    + "the row is kept with its date not known",
            ])
    }

    @Test func `a file whose dates can only be day-first is read so, and says so`() throws {
        let export = SampleExport(
            rows: SampleExport.row("Dana Reyes", "dana", "29/1/26"), SampleExport.row("Zoe Adler", "zoe", "13/2/26"))
        #expect(
            try senders(export) == [
                "Dana Reyes 2026-01-29", "Zoe Adler 2026-02-13",
                "export/Invitations.csv: warning: The dates of this file can only have the day before the month, "
                    + "and were read so",
            ])
    }

    @Test func `missing columns are one message`() throws {
        let text = "From,To,Message\nDana,Maya,\n"
        #expect(
            try senders(SampleExport(["Invitations.csv": text])) == [
                "export/Invitations.csv:1: error: The columns \"Sent At\", \"Direction\" are missing"
            ])
        #expect(
            try senders(SampleExport(["Invitations.csv": "tea\n"])) == [
                "export/Invitations.csv:1: error: The file has no header row with the columns "
                    + "\"From\", \"To\", \"Sent At\", \"Direction\""
            ])
    }

    @Test func `another file without its columns is left out with a warning`() throws {
        let export = SampleExport(rows: SampleExport.row("Dana Reyes", "dana-reyes"))
            .with("messages.csv", "No conversations found").with("Connections.csv", "First Name,Last Name\nA,B\n")
        #expect(
            try senders(export) == [
                "Dana Reyes 2026-11-03T16:05:00",
                "export/Connections.csv:1: warning: The column \"Connected On\" is missing",
                "export/messages.csv:1: warning: The file has no header row with the columns "
                    + "\"FROM\", \"TO\", \"DATE\", \"CONTENT\"",
            ])
    }

    @Test func `a preamble before the header is passed over`() throws {
        let connections = """
            Notes:
            "When exporting your connection data, you may notice that some of the addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Dana,Reyes,https://www.linkedin.com/in/dana-reyes,,Northwind,Partner,08 Feb 2026
            """
        let export = SampleExport(rows: SampleExport.row("Dana Reyes", "dana-reyes", "1/29/26, 2:37 PM"))
            .with("Connections.csv", connections)
        let inbox = try SampleReading(export).inbox()
        #expect(inbox.senders.map(\.state) == [.connected])
        #expect(inbox.reading.files.map(\.name) == ["Connections.csv", "Invitations.csv"])
        #expect(inbox.reading.rowsRead == 2)
    }

    @Test func `files that nothing is read from are named`() throws {
        let export = SampleExport(rows: SampleExport.row("Dana Reyes", "dana-reyes"))
            .with("Ad_Targeting.csv", "a,a\n").with("Skills.csv", "Name\n")
        #expect(try SampleReading(export).inbox().reading.filesLeftAlone == ["Ad_Targeting.csv", "Skills.csv"])
    }

    @Test func `a message is kept word for word, a blank one is none`() throws {
        let export = SampleExport(
            rows: SampleExport.row("Dana Reyes", "dana", "1/29/26", "\"Hi, \"\"Maya\"\" <b>\""),
            SampleExport.row("Zoe Adler", "zoe", "1/29/26", "\" \n \""))
        #expect(try SampleReading(export).inbox().senders.map(\.invitation?.message) == ["Hi, \"Maya\" <b>", nil])
    }

    @Test func `bytes that are no UTF-8 are repaired, not refused`() throws {
        let scratch = try Scratch()
        let row =
            Array(SampleExport.header.utf8) + [0x44, 0xFF, 0x20, 0x52] + Array(",Maya,2026-11-03,,INCOMING,,\n".utf8)
        try scratch.write(row, to: "export/Invitations.csv")
        let reader = InboxReader(
            configuration: SiteConfiguration(), registry: TestRegistry.shared, detectors: TestDetectors.shared,
            request: ReadingRequest(export: scratch.path + "/export"))
        #expect(try reader.read().senders.map(\.name.text) == ["D\u{FFFD} R"])
    }
}
