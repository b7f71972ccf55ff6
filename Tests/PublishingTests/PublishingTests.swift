import Diagnostics
import Foundation
import Publishing
import Testing

@Suite struct PublishingTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// The text of what publishing says no to, with the test's own folder cut off.
    func message(_ body: () async throws -> some Any) async -> String {
        do {
            _ = try await body()
            return "published"
        } catch let error as DiagnosticError {
            return error.description.replacingOccurrences(of: scratch.path + "/", with: "")
        } catch {
            return "\(error)"
        }
    }

    @Test func `a first site is written with its manifest and leaves nothing beside it`() async throws {
        let report = try await scratch.publish(["index.html": "Hello", "senders/a.html": "A"])

        #expect(try scratch.tree("public") == ["index.html": "Hello", "senders/a.html": "A"])
        #expect(try scratch.names() == ["public"])
        #expect(report.written == 2 && report.unchanged == 0 && report.removed == 0)
        #expect(
            try String(contentsOfFile: scratch.at("public/site-manifest.json"), encoding: .utf8) == """
                {
                  "schema": "vestibule-manifest/1",
                  "files": {
                    "index.html": "0a75a91375b27d44",
                    "senders/a.html": "13099d40d095b684"
                  }
                }

                """)
    }

    @Test func `an unchanged file keeps its inode, a changed one does not`() async throws {
        try await scratch.publish(["index.html": "one", "assets/a.css": "same"])
        let (page, style) = (try scratch.inode("public/index.html"), try scratch.inode("public/assets/a.css"))

        let report = try await scratch.publish(["index.html": "two", "assets/a.css": "same"])

        #expect(try scratch.inode("public/assets/a.css") == style)
        #expect(try scratch.inode("public/index.html") != page)
        #expect(report.written == 1 && report.unchanged == 1 && report.removed == 0)
    }

    @Test func `a file that somebody edited is written anew`() async throws {
        try await scratch.publish(["index.html": "one"])
        try scratch.write("public/index.html", "two")

        try await scratch.publish(["index.html": "one"])

        #expect(try scratch.tree("public") == ["index.html": "one"])
    }

    @Test func `files that the new site has no more are removed, folders with them`() async throws {
        try await scratch.publish(["index.html": "one", "senders/a.html": "A", "senders/b.html": "B"])

        let report = try await scratch.publish(["index.html": "one"])

        #expect(try scratch.tree("public") == ["index.html": "one"])
        #expect(!FileManager.default.fileExists(atPath: scratch.at("public/senders")))
        #expect(report.removed == 2)
    }

    @Test func `files, folders and links that somebody else put there move along`() async throws {
        try await scratch.publish(["index.html": "one", "senders/a.html": "A"])
        try scratch.write("public/CNAME", "invitations.example")
        try scratch.write("public/senders/mine.txt", "my own")
        try scratch.write("public/.well-known/deep/security.txt", "Contact")
        try FileManager.default.createDirectory(
            atPath: scratch.at("public/empty"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.at("public/link"), withDestinationPath: "/nowhere")
        let inode = try scratch.inode("public/CNAME")

        try await scratch.publish(["index.html": "two"])

        #expect(
            try scratch.tree("public") == [
                "index.html": "two", "CNAME": "invitations.example", "senders/mine.txt": "my own",
                ".well-known/deep/security.txt": "Contact", "link": "-> /nowhere",
            ])
        #expect(try scratch.inode("public/CNAME") == inode)
        #expect(FileManager.default.fileExists(atPath: scratch.at("public/empty")))
        #expect(try scratch.names() == ["public"])
    }

    @Test func `a page is never written over somebody else's file`() async throws {
        try await scratch.publish(["index.html": "one"])
        try scratch.write("public/start.html", "my own")

        let said = await message { try await scratch.publish(["index.html": "two", "start.html": "S"]) }

        #expect(
            said == """
                public/start.html: error: This is not Vestibule's own and stands where a file of the site belongs; \
                move it away
                """)
        #expect(try scratch.tree("public") == ["index.html": "one", "start.html": "my own"])
        #expect(try scratch.names() == ["public"])
    }

    @Test func `a folder of somebody else's is refused, and taken over with force`() async throws {
        try scratch.write("public/thesis.txt", "years of work")

        let said = await message { try await scratch.publish(["index.html": "one"]) }

        #expect(
            said == """
                public: error: The folder is not empty and holds no Vestibule site; choose another with --output, or \
                take it over with --force (what stands in it stays)
                """)
        #expect(try scratch.tree("public") == ["thesis.txt": "years of work"])

        try await scratch.publish(["index.html": "one"], .init(force: true))
        #expect(try scratch.tree("public") == ["index.html": "one", "thesis.txt": "years of work"])
    }

    @Test func `a manifest that somebody changed by hand makes the folder a foreign one`() async throws {
        try await scratch.publish(["index.html": "one"])
        try scratch.write("public/site-manifest.json", #"{"files": {"../../etc/passwd": "0"}}"#)

        let said = await message { try await scratch.publish(["index.html": "two"]) }

        #expect(said.hasPrefix("public: error: The folder is not empty and holds no Vestibule site;"))
    }

    @Test func `an output that is a file is refused`() async throws {
        try scratch.write("public", "a file")
        #expect(
            await message { try await scratch.publish(["index.html": "one"]) }
                == "public: error: Cannot write a site there: Not a directory")
    }

    @Test func `folders that lead to the output are made, and a link to it is followed`() async throws {
        try await scratch.publish(["index.html": "one"], to: "sites/mine/public/")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.at("current"), withDestinationPath: "sites/mine/public")

        try await scratch.publish(["index.html": "two"], to: "current")

        #expect(try scratch.tree("sites/mine/public") == ["index.html": "two"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.at("current")) == "sites/mine/public")
    }

    @Test func `a link put in the place of one of our folders is not followed`() async throws {
        try await scratch.publish(["index.html": "one", "senders/a.html": "A"])
        try scratch.write("elsewhere/a.html", "A")
        try FileManager.default.removeItem(atPath: scratch.at("public/senders"))
        try FileManager.default.createSymbolicLink(
            atPath: scratch.at("public/senders"), withDestinationPath: scratch.at("elsewhere"))

        let said = await message { try await scratch.publish(["index.html": "two", "senders/a.html": "A"]) }
        #expect(said.hasPrefix("public/senders: error: This is not Vestibule's own"))

        try await scratch.publish(["index.html": "two"])
        #expect(try scratch.tree("elsewhere") == ["a.html": "A"])
        #expect(try scratch.tree("public") == ["index.html": "two", "senders": "-> \(scratch.at("elsewhere"))"])
    }

    @Test(arguments: [
        "../x", "/x", "a//b", "a/./b", "a/..", "", "a\u{0}b", "a\nb", "a\\b", "a\"b", "site-manifest.json",
        String(repeating: "x", count: 256),
    ])
    func `a name that could leave the folder is refused`(path: String) async throws {
        try await scratch.publish(["index.html": "one"])
        let said = await message { try await scratch.publish(["index.html": "two", path: "evil"]) }

        #expect(said.contains("error: "))
        #expect(try scratch.tree("public") == ["index.html": "one"])
        #expect(try scratch.names() == ["public"])
    }

    @Test func `a file that comes in pieces is the same as one written whole, and kept when it did not change`()
        async throws
    {
        let pieces = (0..<100).map { index in Array("\(index) and some more;".utf8) }
        for _ in 1...2 {
            try await Publisher(output: scratch.at("public"), options: .init()).publish { build in
                let file = try build.begin("data/report.json")
                for piece in pieces { try file.append(piece) }
                return [try file.close()]
            }
        }
        let inode = try scratch.inode("public/data/report.json")
        let whole = String(decoding: pieces.joined(), as: UTF8.self)

        let report = try await scratch.publish(["data/report.json": whole])

        #expect(try scratch.tree("public") == ["data/report.json": whole])
        #expect(try scratch.inode("public/data/report.json") == inode)
        #expect(report.unchanged == 1)
        try await Publisher(output: scratch.at("public"), options: .init()).publish { build in
            let file = try build.begin("data/report.json")
            try file.append(Array("changed".utf8))
            return [try file.close()]
        }
        #expect(try scratch.tree("public") == ["data/report.json": "changed"])
    }

    @Test func `two files for one place are an error`() async throws {
        let said = await message {
            try await Publisher(output: scratch.at("public"), options: .init()).publish { build in
                [try build.write("a.html", [65]), try build.write("a.html", [66])]
            }
        }
        #expect(said.hasSuffix("error: Cannot write it: File exists"))
        #expect(try scratch.names().isEmpty)
    }

    @Test func `what goes wrong while pages are made leaves the old site as it was`() async throws {
        try await scratch.publish(["index.html": "one"])
        struct Oops: Error {}

        await #expect(throws: Oops.self) {
            try await Publisher(output: scratch.at("public"), options: .init()).publish { build in
                _ = try build.write("index.html", [65])
                throw Oops()
            }
        }
        #expect(try scratch.tree("public") == ["index.html": "one"])
        #expect(try scratch.names() == ["public"])
    }

    @Test func `a second build into the same folder is told so`() async throws {
        let said = await message {
            try await Publisher(output: scratch.at("public"), options: .init()).publish { build in
                let second = await message { try await scratch.publish(["index.html": "second"]) }
                #expect(
                    second
                        == "public: error: Another build is writing into this folder; wait for it to end")
                return [try build.write("index.html", Array("first".utf8))]
            }
        }
        #expect(said != "nothing")
        #expect(try scratch.tree("public") == ["index.html": "first"])
    }

    @Test func `a personal report is readable by its owner alone, guidance as the mask of permissions says`()
        async throws
    {
        try await scratch.publish(["index.html": "one", "senders/a.html": "A"], .init(isPersonal: true))
        for folder in ["public", "public/senders"] { #expect(try scratch.permissions(folder) == 0o700) }
        for file in ["public/index.html", "public/senders/a.html", "public/site-manifest.json"] {
            #expect(try scratch.permissions(file) == 0o600)
        }
        let open = 0o666 & ~Int(Self.mask)
        try await scratch.publish(["index.html": "one"], .init(isPersonal: false))
        #expect(try scratch.permissions("public/index.html") == open)
        #expect(try scratch.permissions("public") == 0o777 & ~Int(Self.mask))
    }

    static let mask: mode_t = {
        let mask = umask(0o022)
        umask(mask)
        return mask
    }()

    @Test func `the folder that a killed build left is removed by the next one`() async throws {
        try await scratch.publish(["index.html": "one"])
        try scratch.write(".public.vestibule-1/site/index.html", "half a page")
        try scratch.write(".public.vestibule-notes", "a file of somebody else's")

        try await scratch.publish(["index.html": "two"])

        #expect(try scratch.names() == [".public.vestibule-notes", "public"])
        #expect(try scratch.tree("public") == ["index.html": "two"])
    }

    @Test func `a file of somebody else's in an old site that was left after the exchange comes back`() async throws {
        try await scratch.publish(["index.html": "one"])
        try FileManager.default.createDirectory(
            atPath: scratch.at(".public.vestibule-1"), withIntermediateDirectories: false)
        try FileManager.default.copyItem(atPath: scratch.at("public"), toPath: scratch.at(".public.vestibule-1/site"))
        try scratch.write(".public.vestibule-1/site/late.txt", "put there at the last moment")
        try scratch.write(".public.vestibule-1/exchanging", "")

        try await scratch.publish(["index.html": "two"])

        #expect(try scratch.names() == ["public"])
        #expect(try scratch.tree("public") == ["index.html": "two", "late.txt": "put there at the last moment"])
    }

    @Test func `a manifest of a size that no site has is not read`() async throws {
        let scratch = try Scratch()
        try await scratch.publish(["index.html": "old"])
        // Sparse: it takes no room on the disk, and would take all of the memory.
        try #require(truncate(scratch.at("public/site-manifest.json"), 1 << 40) == 0)
        await #expect(throws: DiagnosticError.self) { try await scratch.publish(["index.html": "new"]) }
        #expect(try scratch.tree("public") == ["index.html": "old"])
    }

    @Test func `in place, the site is renamed file by file and foreign files stay`() async throws {
        let options = PublishingOptions(inPlace: true)
        try await scratch.publish(["index.html": "one", "senders/a.html": "A", "assets/a.css": "same"], options)
        try scratch.write("public/CNAME", "invitations.example")
        let inode = try scratch.inode("public/assets/a.css")

        try await scratch.publish(["index.html": "two", "assets/a.css": "same", "new/b.html": "B"], options)

        #expect(
            try scratch.tree("public") == [
                "index.html": "two", "assets/a.css": "same", "new/b.html": "B", "CNAME": "invitations.example",
            ])
        #expect(!FileManager.default.fileExists(atPath: scratch.at("public/senders")))
        #expect(try scratch.inode("public/assets/a.css") == inode)
        let said = await message { try await scratch.publish(["CNAME": "x"], options) }
        #expect(said.hasPrefix("public/CNAME: error: This is not Vestibule's own"))
    }
}
