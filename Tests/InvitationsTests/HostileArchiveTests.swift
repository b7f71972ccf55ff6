import SeededRandom
import Diagnostics
import Foundation
@testable import People
@testable import Exports
@testable import Dossiers
@testable import Invitations
import Testing

/// Archives that somebody made to do harm: each is an error in one line or a correct report, in bounded memory.
@Suite struct HostileArchiveTests {
    private let rows = SampleExport.header + SampleExport.row("Dana Reyes", "dana-reyes") + "\n"
    private let broken = "x.zip: error: The archive is broken or cut short; download the export again"

    /// The names of the senders, or what is wrong.
    private func read(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws -> [String] {
        let scratch = try Scratch()
        try scratch.write(bytes, to: "x.zip")
        let result = read(scratch.path + "/x.zip", limits: limits).map { scratch.local($0) }
        // Whatever the archive says, nothing is unpacked beside it.
        #expect(try FileManager.default.subpathsOfDirectory(atPath: scratch.path) == ["x.zip"])
        return result
    }

    private func read(_ path: String, limits: ReadingLimits) -> [String] {
        let reader = InboxReader(
            configuration: SiteConfiguration(), registry: TestRegistry.shared, detectors: TestDetectors.shared,
            request: ReadingRequest(export: path, limits: limits))
        do {
            let inbox = try reader.read()
            return inbox.senders.map(\.name.text) + inbox.warnings.map(\.description)
        } catch {
            return error.diagnostics.map(\.description)
        }
    }

    @Test func `a bomb stops at the limit, whatever size it declares`() throws {
        var limits = ReadingLimits()
        limits.fileSize = 1 << 20
        for declared in [nil, 0, 1, 100, UInt32.max] as [UInt32?] {
            let bytes = DeflatedZIP(name: "Invitations.csv", zeros: 64 << 20, declaredSize: declared).bytes
            #expect(bytes.count < 512 << 10)
            let result = try read(bytes, limits: limits)
            #expect(
                result == ["x.zip/Invitations.csv: error: This file unpacks to more than 1 MiB"],
                "declared \(declared as Any): \(result)")
        }
    }

    @Test func `a bomb in a file that nobody needs is not unpacked`() throws {
        var limits = ReadingLimits()
        limits.fileSize = 1 << 20
        limits.totalSize = 1 << 20
        var archive = DeflatedZIP(name: "Rich_Media.csv", zeros: 64 << 20)
        archive.stored = [("Invitations.csv", Array(rows.utf8))]
        #expect(try read(archive.bytes, limits: limits) == ["Dana Reyes"])
    }

    @Test func `an archive within an archive is not opened`() throws {
        let inner = ZIPBuilder(["Invitations.csv": rows])
        var outer = ZIPBuilder()
        outer.entries = [ZIPBuilder.Entry(name: "inner.zip", bytes: inner.bytes)]
        #expect(
            try read(outer.bytes) == ["x.zip: error: There is no Invitations.csv in it; found inner.zip"])
        outer.entries.append(ZIPBuilder.Entry(name: "Invitations.csv", bytes: Array(rows.utf8)))
        #expect(try read(outer.bytes) == ["Dana Reyes"])
    }

    @Test(arguments: [
        "../../../tmp/", "/", "/etc/", "C:\\Users\\x\\", "..\\..\\", "\\\\server\\share\\", "./././", "a/../../", "//",
        "~/",
        "file:///", "..%2f..%2f", "con/", "/dev/", "/proc/self/", "a\u{0}b/", "\u{FF0E}\u{FF0E}/", "....//", ".. /",
    ])
    func `a path is only a name`(_ folder: String) throws {
        let result = try read(ZIPBuilder([folder + "Invitations.csv": rows]).bytes)
        #expect(
            result == ["Dana Reyes"] || result == [broken]
                || result.first?.hasPrefix("x.zip: error: There is no Invitations.csv in it") == true, "\(result)")
    }

    @Test func `a link is no file, wherever it leads`() throws {
        for kind in [0o120777, 0o020666, 0o060666, 0o010666, 0o140777, 0o040755] {
            var archive = DeflatedZIP(name: "Invitations.csv", zeros: 0)
            archive.mode = kind
            archive.content = Array("/etc/passwd".utf8)
            let result = try read(archive.bytes)
            #expect(
                result == ["x.zip: error: There is no Invitations.csv in it; it is empty"]
                    || result.first?.hasPrefix("x.zip/Invitations.csv") == true || result == [broken],
                "\(kind): \(result)")
            #expect(!result.description.contains("root"))
        }
    }

    @Test func `an archive cut at any byte is an error or tells what it holds`() throws {
        let profile = "First Name,Last Name\nMaya,Lindgren\n"
        let whole = ZIPBuilder(["Invitations.csv": rows, "Profile.csv": profile]).bytes
        #expect(try read(whole) == ["Dana Reyes"])
        for length in 0..<whole.count {
            let result = try read(Array(whole.prefix(length)))
            let isTold = !result.isEmpty && result.allSatisfy { $0.hasPrefix("x.zip: error: ") }
            #expect(isTold || result == ["Dana Reyes"], "\(length): \(result)")
        }
    }

    @Test func `thousands of entries are counted, not kept`() throws {
        var archive = ZIPBuilder()
        archive.entries = (0..<19_999).map { ZIPBuilder.Entry(name: "f\($0)", bytes: []) }
        archive.entries.append(ZIPBuilder.Entry(name: "Invitations.csv", bytes: Array(rows.utf8)))
        #expect(try read(archive.bytes) == ["Dana Reyes"])
        archive.entries.append(ZIPBuilder.Entry(name: "one-more", bytes: []))
        #expect(try read(archive.bytes) == ["x.zip: error: The archive holds more than 20000 files"])
    }

    @Test func `of duplicates in any spelling one is read, and always the same`() throws {
        let other = SampleExport.header + SampleExport.row("Other", "other") + "\n"
        let archive = ZIPBuilder(["Invitations.csv": rows, "INVITATIONS.csv": other, "b/Invitations.csv": other])
        let first = try read(archive.bytes)
        #expect(first.count >= 1)
        #expect(try read(archive.bytes) == first)
    }

    @Test func `a directory that lies about its entries is an error or a correct report`() throws {
        let good = ZIPBuilder(["Invitations.csv": rows, "Profile.csv": "First Name,Last Name\nMaya,Lindgren\n"]).bytes
        var random = SeededGenerator(seed: 7)
        for _ in 0..<400 {
            var bytes = good
            for _ in 0...random.number(below: 3) {
                bytes[random.number(below: bytes.count)] = UInt8(random.number(below: 256))
            }
            let result = try read(bytes)
            #expect(!result.isEmpty)
            #expect(result.allSatisfy { $0.utf8.count < 2_000 })
        }
    }

    @Test func `entries that overlap are read once each`() throws {
        // Many names for one place: the trick by which a small archive holds terabytes.
        var archive = DeflatedZIP(name: "Invitations.csv", zeros: 0)
        archive.content = Array(rows.utf8)
        archive.aliases = (0..<2_000).map { "Messages_\($0).csv" }
        let result = try read(archive.bytes)
        #expect(result == ["Dana Reyes"] || result == [broken], "\(result)")
    }

    @Test func `what only looks like an archive is told so`() throws {
        for bytes in [[], [0x50], Array("PK".utf8), Array("PK\u{3}\u{4}".utf8), Array("PK\u{5}\u{6}".utf8)] as [[UInt8]]
        {
            #expect(try read(bytes).allSatisfy { $0.hasPrefix("x.zip: error: ") })
        }
        let seven: [UInt8] = [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C] + Array(repeating: 0, count: 500)
        #expect(try read(seven).allSatisfy { $0.hasPrefix("x.zip: error: ") })
        // A tape archive, which libarchive could read, too.
        var tape = [UInt8](repeating: 0, count: 1536)
        tape.replaceSubrange(0..<15, with: Array("Invitations.csv".utf8))
        tape.replaceSubrange(257..<262, with: Array("ustar".utf8))
        #expect(try read(tape).allSatisfy { $0.hasPrefix("x.zip: error: ") })
    }
}
