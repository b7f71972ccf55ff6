import Foundation
import Testing

@Suite struct GuidanceTests {
    let workplace: Workplace

    init() throws { workplace = try Workplace() }

    @Test func `the guidance is published without a trace of anybody`() throws {
        let marks = ["Xanthippe Quoxworth", "quoxworth-zz9", "zebra-umbrella-quartz"]
        try workplace.write("site.yml", "owner: { name: Maya Lindgren }\ninputs: { dossiers: senders }\n")
        try workplace.write(
            "senders/x.md",
            """
            ---
            sender: { name: \(marks[0]), profile: https://www.linkedin.com/in/\(marks[1]) }
            invitation: { sentAt: 2026-11-03, message: \(marks[2]) }
            ---
            """)
        #expect(try workplace.program.run("build", "--output", "report").status == 0)
        #expect(try workplace.program.run("build", "--publish", "guidance", "--output", "guidance").status == 0)

        let report = try workplace.files("report").values.map { String(decoding: $0, as: UTF8.self) }.joined()
        let guidance = try workplace.files("guidance").values.map { String(decoding: $0, as: UTF8.self) }.joined()
        for mark in marks {
            #expect(report.contains(mark))
            #expect(!guidance.contains(mark))
        }
    }

    @Test func `the guidance is published where no invitation data can be opened at all`() throws {
        try workplace.write(
            "site.yml", "owner: { name: Maya Lindgren }\ninputs: { export: nowhere.zip, dossiers: nowhere }\n")
        #expect(try workplace.program.run("build").status == 1)
        let outcome = try workplace.program.run("build", "--publish", "guidance")
        #expect(outcome.status == 0)
        #expect(outcome.output == "public/index.html\n")
    }
}
