import Foundation
import Testing

/// `Scripts/fault-test` does this some hundreds of times; here, a handful keeps it true.
@Suite struct FaultTests {
    @Test func `a build that is killed leaves the old site or the new one, whole`() throws {
        let workplace = try Workplace()
        try workplace.makeSite()
        _ = try workplace.program.run("build", "--output", "one")
        let old = try workplace.files("one")
        try workplace.write("senders/robin.md", try workplace.text("senders/robin.md") + "\nMore notes.\n")
        let begin = Date()
        _ = try workplace.program.run("build", "--output", "two")
        let whole = Date().timeIntervalSince(begin)
        let new = try workplace.files("two")
        #expect(old != new)

        for _ in 0..<8 {
            try? FileManager.default.removeItem(atPath: workplace.at("public"))
            try workplace.copy(workplace.at("one"), to: "public")
            let process = try workplace.program.start(["build"])
            Thread.sleep(forTimeInterval: whole * Double.random(in: 0.3...1))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let found = try workplace.files("public")
            #expect(found == old || found == new)
        }

        #expect(try workplace.program.run("build").status == 0)
        #expect(try workplace.files("public") == new)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: workplace.path).allSatisfy { !$0.hasPrefix(".public") })
    }
}
