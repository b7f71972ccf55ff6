import Foundation
import Testing

@Suite struct BuildTests {
    let workplace: Workplace

    init() throws {
        workplace = try Workplace()
        try workplace.makeSite()
    }

    @Test func `messages go to standard error and the address of the site to standard output`() throws {
        let outcome = try workplace.program.run("build")

        #expect(outcome.output == "public/index.html\n")
        #expect(outcome.errors.hasPrefix("1 person waiting: 1 accept\n"))
        #expect(outcome.status == 0)
    }

    @Test func `quiet keeps to errors and results`() throws {
        #expect(try workplace.program.run("build", "--quiet") == .init(output: "public/index.html\n"))
    }

    @Test func `the same input gives the same bytes, in any folder, time zone and language`() throws {
        var there = workplace.program
        there.environment = ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]
        #expect(try workplace.program.run("build").status == 0)
        #expect(try there.run("build", "--output", "elsewhere/deep/site").status == 0)

        let here = try workplace.files("public")
        #expect(here.count > 50)
        #expect(try workplace.files("elsewhere/deep/site") == here)
    }

    @Test func `a second build changes nothing and says so`() throws {
        _ = try workplace.program.run("build")
        let outcome = try workplace.program.run("build")
        #expect(outcome.errors.contains(" files: 0 new or changed, "))
    }

    @Test func `the option goes before the environment, the environment before site yml`() throws {
        try workplace.write("site.yml", try workplace.text("site.yml") + "output: from-site\n")
        var program = workplace.program
        #expect(try program.run("build").output == "from-site/index.html\n")
        program.environment = ["VESTIBULE_OUTPUT": "from-environment"]
        #expect(try program.run("build").output == "from-environment/index.html\n")
        #expect(try program.run("build", "--output", "from-option").output == "from-option/index.html\n")
    }

    @Test func `a gate that matches ends with 2, and the site is written all the same`() throws {
        let outcome = try workplace.program.run(
            "build", "--fail-on", "response=accept", "--fail-on", "type=Known Contact>5")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.hasSuffix(
                """
                --fail-on response=accept: 1 found, 0 allowed
                --fail-on type=Known Contact>5: 1 found, 5 allowed

                """))
        #expect(FileManager.default.fileExists(atPath: workplace.at("public/index.html")))
    }

    @Test func `the summary is Markdown`() throws {
        _ = try workplace.program.run("build", "--summary", "summary.md")
        #expect(try workplace.text("summary.md").hasPrefix("## 1 person waiting\n"))
    }

    @Test func `the date comes from the option, the environment, or the data`() throws {
        var program = workplace.program
        func asOf() throws -> String? {
            let text = try workplace.text("public/report.json")
            return text.firstMatch(of: #/"asOf": ?"([0-9-]+)"/#).map { String($0.1) }
        }
        _ = try program.run("build")
        #expect(try asOf() == "2026-11-03")
        program.environment = ["SOURCE_DATE_EPOCH": "1796083200"]
        _ = try program.run("build")
        #expect(try asOf() == "2026-12-01")
        _ = try program.run("build", "--as-of", "2026-12-24")
        #expect(try asOf() == "2026-12-24")
    }
}
