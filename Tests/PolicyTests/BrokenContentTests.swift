import Foundation
import Testing

/// One folder a user error: the files that differ from the small policy, and the exact message.
struct BrokenContentTests {
    static let cases: [String] = {
        let folder = SampleContent.fixtures.appending(path: "broken").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix("content-") }.sorted()
    }()

    @Test func `every kind of error has its folder`() { #expect(Self.cases.count >= 60) }

    @Test(arguments: cases)
    func `a broken policy gets its exact message`(name: String) throws {
        let folder = SampleContent.fixtures.appending(path: "broken/\(name)")
        let sample = try SampleContent(overlay: folder.appending(path: "content"))
        let expected = try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
        #expect(findings(sample) + "\n" == expected)
    }

    @Test func `the small policy itself has nothing to find`() throws { #expect(findings(try SampleContent()) == "") }
}
