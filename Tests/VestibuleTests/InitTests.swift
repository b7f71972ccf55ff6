import Foundation
import Testing

@Suite struct InitTests {
    let workplace: Workplace

    init() throws { workplace = try Workplace() }

    @Test func `a new site builds as it is`() throws {
        let made = try workplace.program.run("init", "mysite")
        #expect(made.output == "cd mysite && vestibule build\n")
        #expect(made.status == 0)

        let built = try Program(folder: workplace.at("mysite")).run("build")
        #expect(built.output == "public/index.html\n")
        #expect(built.errors.hasPrefix("1 person waiting"))
        #expect(!built.errors.contains("warning"))
    }

    @Test func `a new site with the sample builds as it is`() throws {
        #expect(try workplace.program.run("init", "mysite", "--with-sample").status == 0)
        let built = try Program(folder: workplace.at("mysite")).run("build")
        #expect(built.status == 0)
        #expect(!FileManager.default.fileExists(atPath: workplace.at("mysite/content/sample")))
    }

    @Test func `nothing that is there already is touched`() throws {
        try workplace.write("mysite/site.yml", "owner: { name: Maya }\n")
        try workplace.write("mysite/content/policy.yml", "mine")

        let outcome = try workplace.program.run("init", "mysite")

        #expect(outcome.errors.hasPrefix("kept as it is: site.yml\nkept as it is: content/policy.yml\nMade "))
        #expect(try workplace.text("mysite/site.yml") == "owner: { name: Maya }\n")
        #expect(try workplace.text("mysite/content/policy.yml") == "mine")
        let before = try workplace.files()
        #expect(try workplace.program.run("init", "mysite").errors.hasSuffix("Everything was there already.\n"))
        #expect(try workplace.files() == before)
    }
}
