import Foundation
import Testing

/// Every mistake that a user can make gets one clear message and an exit code, and nothing is written or lost.
///
/// `Tests/Fixtures/broken/run-<case>/expected.txt` holds the command, its messages and the exit code; `files/` is what
/// it finds. With VESTIBULE_RECORD=1 the expectations are written anew, and the run fails.
@Suite struct BrokenInputTests {
    static let folder = Program.repository + "/Tests/Fixtures/broken"
    static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasPrefix("run-") }.sorted()

    @Test func `there are cases`() { #expect(Self.cases.count >= 10) }

    @Test(arguments: cases)
    func `a broken input gets its message and changes nothing`(name: String) throws {
        let place = Self.folder + "/" + name
        let expected = try String(contentsOfFile: place + "/expected.txt", encoding: .utf8)
        let command = try #require(expected.split(separator: "\n").first)
        let workplace = try Workplace()
        if FileManager.default.fileExists(atPath: place + "/files") {
            for entry in try FileManager.default.contentsOfDirectory(atPath: place + "/files") {
                try workplace.copy(place + "/files/" + entry, to: entry)
            }
        }
        let before = try workplace.files()

        let outcome = try workplace.program.run(command.split(separator: " ").dropFirst(2).map(String.init))

        let found = "\(command)\n\(outcome.output)\(outcome.errors)exit \(outcome.status)\n"
        if ProcessInfo.processInfo.environment["VESTIBULE_RECORD"] != nil {
            try Data(found.utf8).write(to: URL(fileURLWithPath: place + "/expected.txt"))
            Issue.record("recorded anew")
        }
        #expect(found == expected)
        #expect(try workplace.files() == before)
    }
}
