import Exports
import Foundation
import Testing

#if os(Linux)
    /// Files that readers leave open. Other tests open files of theirs at the same time: only those in a folder of our own count.
    @Suite struct OpenDescriptorTests {
        private func openFiles(in scratch: Scratch) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
                .compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)") }
                .filter { $0.hasPrefix(scratch.path) }
        }

        @Test func `no archive, table or folder stays open, whole or broken`() throws {
            let scratch = try Scratch()
            let rows = SampleExport.header + SampleExport.row("Dana Reyes", "dana-reyes") + "\n"
            let whole = ZIPBuilder(["Invitations.csv": rows, "Connections.csv": "x\n"]).bytes
            try scratch.write(rows, to: "folder/Invitations.csv")
            try scratch.write("\"open", to: "broken/Invitations.csv")
            try scratch.write(whole, to: "whole.zip")
            try scratch.write(whole.dropLast(30).map(\.self), to: "cut.zip")
            try scratch.write("PK", to: "tiny.zip")
            try scratch.write([UInt8](repeating: 0, count: 300), to: "zeros.zip")
            let held = FileHandle(forReadingAtPath: scratch.path + "/whole.zip")
            #expect(try openFiles(in: scratch).count == 1)
            try held?.close()
            for _ in 0..<40 {
                for name in ["folder", "broken", "whole.zip", "cut.zip", "tiny.zip", "zeros.zip", "none.zip"] {
                    do {
                        var export = try OpenExport(scratch.path + "/" + name, limits: ReadingLimits())
                        try export.readTables()
                    } catch { continue }
                }
            }
            #expect(try openFiles(in: scratch) == [])
        }
    }
#endif
