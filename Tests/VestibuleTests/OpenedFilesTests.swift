#if os(Linux)
    import Foundation
    import Glibc
    import Testing

    /// Watches with inotify which folders a command opens anything in.
    private final class OpenedFolders {
        private let descriptor: Int32
        private var names: [Int32: String] = [:]

        static let isPossible: Bool = {
            let descriptor = inotify_init1(Int32(IN_NONBLOCK))
            guard descriptor >= 0 else {
                print("Tests on opened files are skipped: there is no inotify here")
                return false
            }
            close(descriptor)
            return true
        }()

        /// - Parameter folder: watched with all folders below it.
        init(below folder: String) throws {
            descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            let folders = try FileManager.default.subpathsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
            for path in [folder] + folders {
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                    continue
                }
                let watch = inotify_add_watch(descriptor, path, UInt32(IN_OPEN))
                try #require(watch >= 0)
                names[watch] = String(path.dropFirst(folder.count + 1))
            }
        }

        deinit { close(descriptor) }

        /// What was opened since the last time, each once: `senders/robin.md`; a folder as `senders/`.
        func take() -> Set<String> {
            var found: Set<String> = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                guard count > 0 else { return found }
                var place = 0
                while place < count {
                    let event = buffer.withUnsafeBytes {
                        $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
                    }
                    let start = place + MemoryLayout<inotify_event>.size
                    let bytes = buffer[start..<start + Int(event.len)].prefix { $0 != 0 }
                    found.insert("\(names[event.wd] ?? "?")/\(String(decoding: bytes, as: UTF8.self))")
                    place = start + Int(event.len)
                }
            }
        }
    }

    @Suite(.enabled(if: OpenedFolders.isPossible)) struct OpenedFilesTests {
        let workplace: Workplace

        init() throws {
            workplace = try Workplace()
            try workplace.makeSite()
            try workplace.write(
                "site.yml",
                "owner: { name: Maya Lindgren }\ninputs: { export: exports, dossiers: senders }\nasOf: 2026-11-20\n")
            try workplace.write(
                "exports/old/Invitations.csv",
                "From,To,Sent At,Message,Direction\nRobin Example,Maya Lindgren,\"11/3/26, 9:14 AM\",Hello,INCOMING\n")
            try workplace.write("exports/old/Connections.csv", "First Name,Last Name,URL,Connected On\n")
        }

        private func opened(_ arguments: String...) throws -> [String] {
            let folders = try OpenedFolders(below: workplace.path)
            _ = folders.take()
            #expect(try workplace.program.run(arguments).status == 0)
            return folders.take().filter { $0.hasPrefix("senders/") || $0.hasPrefix("exports/") }.sorted()
        }

        @Test func `publishing the guidance opens no export and no dossier, and not even their folders`() throws {
            #expect(try opened("build", "--publish", "guidance").isEmpty)
        }

        @Test func `checking the policy opens none either`() throws {
            #expect(try opened("check").isEmpty)
        }

        /// What makes the two above worth something.
        @Test func `a report opens them all, and this test sees it`() throws {
            let files = try opened("build")
            for name in ["senders/robin.md", "exports/old/Invitations.csv", "exports/old/Connections.csv"] {
                #expect(files.contains(name))
            }
        }
    }
#endif
