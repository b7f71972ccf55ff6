import Diagnostics
@testable import People
@testable import Exports
@testable import Dossiers
@testable import Invitations
import Testing
import Vetting

@Suite struct ExportFindingTests {
    private let rows = SampleExport.header + SampleExport.row("Dana Reyes", "dana-reyes") + "\n"

    /// The names of the senders of the export at `path`, or what is wrong with it.
    private func read(_ path: String, in scratch: Scratch, limits: ReadingLimits = ReadingLimits()) -> [String] {
        let reader = InboxReader(
            configuration: SiteConfiguration(), registry: TestRegistry.shared, detectors: TestDetectors.shared,
            request: ReadingRequest(export: scratch.path + path, limits: limits))
        do {
            let inbox = try reader.read()
            return inbox.senders.map(\.name.text) + inbox.warnings.map { scratch.local($0) }
        } catch {
            return error.diagnostics.map { scratch.local($0) }
        }
    }

    private func read(_ archive: ZIPBuilder, limits: ReadingLimits = ReadingLimits()) throws -> [String] {
        let scratch = try Scratch()
        try scratch.write(archive.bytes, to: "x.zip")
        return read("/x.zip", in: scratch, limits: limits)
    }

    @Test func `a ZIP and a folder read alike`() throws {
        let scratch = try Scratch()
        try scratch.write(rows, to: "export/Invitations.csv")
        #expect(read("/export", in: scratch) == ["Dana Reyes"])
        #expect(try read(ZIPBuilder(["Invitations.csv": rows])) == ["Dana Reyes"])
    }

    @Test func `there may be one folder level in between`() throws {
        let scratch = try Scratch()
        try scratch.write(rows, to: "export/Basic/Invitations.csv")
        #expect(read("/export", in: scratch) == ["Dana Reyes"])
        let archive = ZIPBuilder(["__MACOSX/Basic/._Invitations.csv": "junk", "Basic/Invitations.csv": rows])
        #expect(try read(archive) == ["Dana Reyes"])
    }

    @Test(arguments: ["Mäppchen/Invitations.csv", "石/Invitations.csv", "Basic\\Invitations.csv", "a b/Invitations.csv"])
    func `the folder within the archive may have any name`(_ path: String) throws {
        var archive = ZIPBuilder()
        archive.entries = [ZIPBuilder.Entry(name: path, bytes: Array(rows.utf8))]
        #expect(try read(archive) == ["Dana Reyes"])
    }

    @Test(arguments: ["invitations.csv", "Invitations_123456.csv", "Invitations (1).csv", "INVITATIONS.CSV"])
    func `files are known by name in any case and with numbers behind`(_ name: String) throws {
        let scratch = try Scratch()
        try scratch.write(rows, to: "export/" + name)
        #expect(read("/export", in: scratch) == ["Dana Reyes"])
    }

    @Test(arguments: [
        ("Company_Follows.csv", ExportRole.companyFollows), ("Company Follows.csv", .companyFollows),
        ("Member_Follows_1234567.csv", .memberFollows), ("messages_123456.csv", .messages),
        ("Endorsement_Received_Info.csv", .endorsements), ("Recommendations_Received.csv", .recommendations),
        ("Email Addresses.csv", .emailAddresses),
    ])
    func `every kind of file has its names`(_ name: String, _ role: ExportRole) {
        #expect(ExportRole(fileName: name) == role)
    }

    @Test(arguments: ["Endorsement_Given_Info.csv", "Invitations.txt", "Ad_Targeting.csv", "123.csv", ".csv"])
    func `other files are left alone`(_ name: String) {
        #expect(ExportRole(fileName: name) == nil)
    }

    @Test func `of several exports the newest wins by the date in its name`() throws {
        let scratch = try Scratch()
        let old = SampleExport.header + SampleExport.row("Old One", "old") + "\n"
        try scratch.write(
            ZIPBuilder(["Invitations.csv": rows]).bytes, to: "all/Basic_LinkedInDataExport_02-01-2026.zip")
        try scratch.write(ZIPBuilder(["Invitations.csv": old]).bytes, to: "all/Basic_LinkedInDataExport_11-20-2025.zip")
        try scratch.write(old, to: "all/Zzz/Invitations.csv")
        #expect(read("/all", in: scratch) == ["Dana Reyes"])
    }

    @Test func `what is not there is told with its path`() throws {
        #expect(read("/none.zip", in: try Scratch()) == ["none.zip: error: There is no such file or folder"])
    }

    @Test func `a file that is no ZIP is told so`() throws {
        let scratch = try Scratch()
        try scratch.write(rows, to: "Invitations.csv")
        #expect(
            read("/Invitations.csv", in: scratch) == [
                "Invitations.csv: error: This is not a ZIP archive; give the ZIP that LinkedIn sent, "
                    + "or the folder it was unpacked to"
            ])
    }

    @Test func `an archive without invitations names what it holds`() throws {
        #expect(
            try read(ZIPBuilder(["b/Skills.csv": "Name\n", "Connections.csv": "x\n"])) == [
                "x.zip: error: There is no Invitations.csv in it; found Connections.csv, Skills.csv"
            ])
        #expect(try read(ZIPBuilder()) == ["x.zip: error: There is no Invitations.csv in it; it is empty"])
    }

    @Test func `a folder without invitations names what it holds, the first dozen`() throws {
        let scratch = try Scratch()
        for number in 10..<24 { try scratch.write("x", to: "export/f\(number).csv") }
        let names = (10..<22).map { "f\($0).csv" }.joined(separator: ", ")
        #expect(
            read("/export", in: scratch) == [
                "export: error: There is no Invitations.csv in it; found \(names) and 2 more"
            ])
    }

    @Test func `an encrypted archive is told so`() throws {
        var archive = ZIPBuilder(["Invitations.csv": rows])
        archive.entries[0].flags |= 1
        #expect(
            try read(archive) == [
                "x.zip: error: The archive is protected by a password; unpack it and give the folder instead"
            ])
    }

    @Test func `an archive cut off anywhere is an error or a correct report, never half of one`() throws {
        let scratch = try Scratch()
        let bytes = ZIPBuilder(["Invitations.csv": rows, "Profile.csv": "First Name,Last Name\nMaya,Lindgren\n"]).bytes
        for count in 0..<bytes.count {
            try scratch.write(Array(bytes.prefix(count)), to: "x.zip")
            let result = read("/x.zip", in: scratch)
            #expect(
                result == ["Dana Reyes"] || result.first?.hasPrefix("x.zip: error: ") == true, "\(count): \(result)")
        }
    }

    @Test func `a changed byte is noticed`() throws {
        let scratch = try Scratch()
        var bytes = ZIPBuilder(["Invitations.csv": rows]).bytes
        bytes[120] ^= 1
        try scratch.write(bytes, to: "x.zip")
        #expect(
            read("/x.zip", in: scratch) == [
                "x.zip: error: The archive is broken or cut short; download the export again"
            ])
    }

    @Test func `a file that unpacks to too much is refused`() throws {
        var limits = ReadingLimits()
        limits.fileSize = 4096
        let rows = SampleExport.header + (0..<100).map { SampleExport.row("Dana \($0)", "dana-\($0)") + "\n" }.joined()
        #expect(
            try read(ZIPBuilder(["Invitations.csv": rows]), limits: limits) == [
                "x.zip/Invitations.csv: error: This file unpacks to more than 4 KiB"
            ])
    }

    @Test func `an export that unpacks to too much is refused`() throws {
        var limits = ReadingLimits()
        limits.totalSize = 4096
        let many = "First Name,Last Name\n" + String(repeating: "a,b\n", count: 1000)
        #expect(
            try read(ZIPBuilder(["Invitations.csv": rows, "Profile.csv": many]), limits: limits) == [
                "x.zip/Profile.csv: error: The export unpacks to more than 4 KiB"
            ])
    }

    @Test func `an archive of too many files is refused`() throws {
        var limits = ReadingLimits()
        limits.entries = 3
        #expect(
            try read(ZIPBuilder(["a": "", "b": "", "c": "", "d": ""]), limits: limits) == [
                "x.zip: error: The archive holds more than 3 files"
            ])
    }

    @Test func `paths that lead out of the archive are only names`() throws {
        let archive = ZIPBuilder(["../../../tmp/Invitations.csv": rows, "/etc/Profile.csv": "x"])
        #expect(try read(archive) == ["Dana Reyes"])
    }

    @Test func `of two entries with one path the first is read`() throws {
        let other = SampleExport.header + SampleExport.row("Other", "other") + "\n"
        #expect(try read(ZIPBuilder(["Invitations.csv": rows, "Invitations.csv": other])) == ["Dana Reyes"])
    }

    @Test(
        arguments: [
            ("Basic_LinkedInDataExport_11-20-2026.zip", "2026-11-20"),
            ("Complete_LinkedInDataExport_02-01-2025", "2025-02-01"),
            ("Basic_LinkedInDataExport_11-20-2026 (1).zip", "2026-11-20"), ("export-11-20-2026.zip", nil),
            ("latest.zip", nil),
            ("Basic_LinkedInDataExport_13-20-2026.zip", nil),
        ] as [(String, String?)])
    func `the name of an export tells its day`(_ name: String, _ day: String?) {
        #expect(ExportName.date(in: name)?.description == day)
    }
}
