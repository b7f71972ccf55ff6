internal import Foundation

/// Measures whole builds from outside, beside the bare writing of the same files, and writes the table.
///
/// `Bench <vestibule> <share folder> <document> <invitations>…`: the program, where its `content` and `themes` are,
/// and the Markdown document whose table between the two marks is replaced.
@main struct Bench {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 4 else { throw BenchError.usage("Bench <vestibule> <share> <document> <sizes>") }
        let sizes = arguments.dropFirst(3).compactMap { Int($0) }
        let folder = NSTemporaryDirectory() + "/vestibule-bench-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let bench = SiteBench(program: arguments[0], share: arguments[1], folder: folder)
        var rows: [String] = []
        for size in sizes {
            let row = try bench.row(size)
            print(row)
            rows.append(row)
        }
        try ResultDocument(path: arguments[2]).replaceTable([SiteBench.head, SiteBench.rule] + rows)
    }
}

enum BenchError: Error {
    case usage(String)
    case failed(String, status: Int32)
    case noTable(String)
}
