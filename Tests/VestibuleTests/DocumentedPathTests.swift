import Foundation
import Testing

/// What documents point at is there: a file that moves takes its mentions along.
@Suite struct DocumentedPathTests {
    private static let documents =
        ["README.md", "CONTRIBUTING.md", "SECURITY.md"] + pages("docs") + pages("docs/decisions")

    private static func pages(_ folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(Program.repository)/\(folder)")) ?? []
        return names.filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }.sorted()
    }

    @Test(arguments: documents)
    func `every path of the repository that a document names is there`(document: String) throws {
        let text = try String(contentsOfFile: "\(Program.repository)/\(document)", encoding: .utf8)
        let paths = text.matches(of: #/`((?:Sources|Tests|Scripts|Fuzz|Benchmarks|docs)/[A-Za-z0-9_+./-]+)`/#)
        #expect(paths.map { String($0.1) }.filter { !isThere($0) } == [])
    }

    @Test func `the map of the house shows every target`() throws {
        let map = try String(contentsOfFile: "\(Program.repository)/CONTRIBUTING.md", encoding: .utf8)
        let targets = try FileManager.default.contentsOfDirectory(atPath: "\(Program.repository)/Sources").filter {
            target in
            let files = FileManager.default.enumerator(atPath: "\(Program.repository)/Sources/\(target)")
            return files?.contains { ($0 as? String)?.hasSuffix(".swift") == true } ?? false
        }
        #expect(targets.count > 20)
        #expect(targets.sorted().filter { !map.contains("| `\($0)` |") } == [])
    }

    private func isThere(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(Program.repository)/\(path)")
    }
}
