import Diagnostics
import Foundation
import Publishing
import Testing

@Suite(.enabled(if: MountedDisk.isAllowed)) struct FaultyDiskTests {
    let disk: MountedDisk
    var scratch: Scratch { disk.scratch }

    init() throws { disk = try MountedDisk() }

    func message(_ files: [String: String], _ output: String = "public") async -> String {
        do {
            try await scratch.publish(files, to: output)
            return "published"
        } catch {
            return "\(error)".replacingOccurrences(of: scratch.path, with: "disk")
        }
    }

    @Test func `a full disk leaves the old site whole`() async throws {
        try await scratch.publish(["index.html": "one"])

        let said = await message([
            "index.html": "two", "a.html": String(repeating: "a", count: 200_000),
            "b.html": String(repeating: "b", count: 200_000),
        ])

        #expect(said.hasPrefix("disk/.public.vestibule-"))
        #expect(said.hasSuffix("/site/b.html: error: Cannot write it: No space left on device"))
        #expect(try scratch.tree("public") == ["index.html": "one"])
        #expect(try scratch.names() == ["public"])
    }

    @Test func `a read-only disk leaves the old site whole`() async throws {
        try await scratch.publish(["index.html": "one"])
        try disk.makeReadOnly()

        let said = await message(["index.html": "two"])

        #expect(said.hasPrefix("disk/.public.vestibule-"))
        #expect(said.hasSuffix(": error: Cannot make the folder: Read-only file system"))
        #expect(try scratch.tree("public") == ["index.html": "one"])
    }

    @Test func `a mount point is refused with the way out, which works`() async throws {
        let said = await message(["index.html": "one"], "")
        #expect(
            said == """
                disk/: error: The file system does not exchange this folder in one step (Invalid cross-device link); \
                build into a folder inside it, or choose --in-place
                """)

        for text in ["one", "two"] {
            try await scratch.publish(["index.html": text], to: "", .init(inPlace: true))
            #expect(try scratch.tree("") == ["index.html": text])
            #expect(try scratch.names() == ["index.html", "site-manifest.json"])
        }
    }
}
