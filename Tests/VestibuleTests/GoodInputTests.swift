import Foundation
import Testing

/// Whole sites with what comes out of them, `Tests/Fixtures/good/<case>/expected/` beside `site/`; the policy is the
/// small one of `good/content-small`, so that a change of the shipped one changes nothing here.
///
/// With VESTIBULE_RECORD=1 the expectations are written anew, and the run fails.
@Suite struct GoodInputTests {
    static let folder = Program.repository + "/Tests/Fixtures/good"
    static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { FileManager.default.fileExists(atPath: folder + "/" + $0 + "/site") }.sorted()

    @Test func `there are cases`() { #expect(!Self.cases.isEmpty) }

    @Test(arguments: cases)
    func `a site comes out as expected`(name: String) throws {
        let workplace = try Workplace()
        try workplace.copy(Self.folder + "/" + name + "/site", to: "site")
        try workplace.copy(Self.folder + "/content-small", to: "site/content")
        let outcome = try Program(folder: workplace.at("site")).run("build", "--output", "../public")
        #expect(outcome.status == 0)
        let built = try workplace.files("public")
        let place = Self.folder + "/" + name + "/expected"

        for file in try FileManager.default.contentsOfDirectory(atPath: place).sorted() {
            let bytes = try #require(built[file])
            if ProcessInfo.processInfo.environment["VESTIBULE_RECORD"] != nil {
                try bytes.write(to: URL(fileURLWithPath: place + "/" + file))
                Issue.record("recorded anew")
            }
            let expected = try String(contentsOfFile: place + "/" + file, encoding: .utf8)
            #expect(String(decoding: bytes, as: UTF8.self) == expected)
        }
    }
}
