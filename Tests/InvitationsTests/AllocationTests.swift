import Foundation
import Testing

/// What C libraries allocate is theirs to free, through ours: a program beside the tests counts it, which takes the place of
/// `malloc` to do so.
@Suite struct AllocationTests {
    private static let hostile: [String] = [
        "# One\n\n* two\n\n> three [four](five) `six`\n\n<b>raw</b>\n\n```\nseven\n",
        String(repeating: "> ", count: 2_000) + "x",
        String(repeating: "[", count: 2_000), String(repeating: "*a _b ", count: 500), "\u{0}\u{FFFD}\n\n[a]: <", "",
    ]

    /// Exports and texts, whole and broken in many ways.
    private func makeFolder() throws -> Scratch {
        let scratch = try Scratch()
        for (number, text) in Self.hostile.enumerated() { try scratch.write(text, to: "\(number).md") }
        let rows = SampleExport.header + SampleExport.row("Dana Reyes", "dana-reyes") + "\n"
        try scratch.write(rows, to: "folder/Invitations.csv")
        try scratch.write(rows + "\"open,\n" + String(repeating: ",", count: 2_000), to: "broken/Invitations.csv")
        try scratch.write([0xFF, 0, 0x22, 0xFE, 0x22, 0x22, 0x0D], to: "bytes/Invitations.csv")
        var zip = ZIPBuilder(["Invitations.csv": rows, "é/Connections.csv": "First Name,Last Name\na,b\n"])
        let whole = zip.bytes
        for cut in stride(from: 1, through: whole.count, by: 23) {
            try scratch.write(Array(whole.prefix(cut)), to: "cut-\(cut).zip")
        }
        try scratch.write(whole, to: "whole.zip")
        zip.entries[0].flags |= 1
        try scratch.write(zip.bytes, to: "encrypted.zip")
        zip.entries[0].flags = 0x0800
        zip.entries[0].declaredSize = 1
        try scratch.write(zip.bytes, to: "understated.zip")
        return scratch
    }

    private func count(_ arguments: String...) throws -> String {
        let process = Process()
        let output = Pipe()
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("AllocationCount")
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }

    @Test func `libcmark, libarchive and libcsv hold nothing after any text, table or archive`() throws {
        let scratch = try makeFolder()
        let text = try count(scratch.path, "30")
        if text == "cannot count here\n" { return }
        #expect(
            text == """
                libcmark: some made, 0 held
                libarchive: some made, 0 held
                libcsv: some made, 0 held
                grown by 0

                """)
    }

    @Test func `a tree of libcmark that is lost on purpose is counted`() throws {
        let scratch = try Scratch()
        try scratch.write("a", to: "a.md")
        let text = try count(scratch.path, "30", "leak")
        if text == "cannot count here\n" { return }
        let grown = text.split(separator: " ").last.flatMap { Int($0.dropLast()) } ?? 0
        #expect(grown >= 30 * 3)
        #expect(!text.contains("libcmark: some made, 0 held"))
        #expect(text.contains("libarchive: none made, 0 held\nlibcsv: none made, 0 held\n"))
    }
}
