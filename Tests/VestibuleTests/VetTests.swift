import Foundation
import Testing

@Suite struct VetTests {
    let workplace: Workplace

    init() throws {
        workplace = try Workplace()
        try workplace.makeSite()
    }

    @Test func `a decision fits into 80 columns and leads with the answer`() throws {
        let outcome = try workplace.program.run("vet", "robin")
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)

        #expect(
            lines.starts(with: [
                "Robin Example", "https://www.linkedin.com/in/robin-example", "pending, invited 3 Nov 2026", "",
                "Accept",
                "Accept (Known Contact)",
            ]))
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
    }

    @Test func `answers that lead to the same stand in one line`() throws {
        try workplace.write(
            "senders/other.md",
            """
            ---
            sender: { name: Wren Other }
            invitation: { sentAt: 2026-11-04, message: "We offer a cleaning service. May I show you a free demo?" }
            ---
            """)
        let outcome = try workplace.program.run("vet", "wren")
        let lines = outcome.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let first = try #require(lines.firstIndex { $0.hasPrefix("1. ") })
        #expect(
            lines[first...].prefix(5) == [
                "1. Do you know them, and from where? (under a minute)",
                "→ current colleague, former colleague, manager, report, client, vendor,",
                "classmate, friend, met in person, mentor, mentee: Accept, provisional",
                "→ none: stays Review and Accept if Relevant, today: vet further,", "provisional",
            ])
    }

    @Test func `the record for programs is the line that the report has`() throws {
        let outcome = try workplace.program.run("vet", "robin", "--json")
        #expect(try workplace.program.run("build").status == 0)
        let report = try workplace.text("public/report.json")
        let line = outcome.output.trimmingCharacters(in: .newlines)
        #expect(line.hasPrefix("{\"id\":") && line.hasSuffix("}"))
        #expect(report.contains(line))
    }

    @Test func `what a terminal would obey is shown instead`() throws {
        try workplace.write(
            "senders/evil.md",
            """
            ---
            sender: { name: "Eve \\e[31mRed \\u202Etxt" }
            invitation: { sentAt: 2026-11-03, message: "Hi \\e]0;owned\\a there" }
            ---
            """)
        let outcome = try workplace.program.run("vet", "Eve")
        #expect(!outcome.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
        #expect(outcome.output.hasPrefix("Eve \\u{1B}[31mRed \\u{202E}txt\n"))
    }

    @Test func `nobody of that name is an error`() throws {
        let outcome = try workplace.program.run("vet", "Robin Exampel")
        #expect(
            outcome
                == .init(
                    errors: "error: Nobody here is called \"Robin Exampel\"; did you mean \"Robin Example\"?\n",
                    status: 1
                ))
    }

    @Test func `several senders are listed`() throws {
        try workplace.write(
            "senders/other.md",
            """
            ---
            sender: { name: Robin Other }
            invitation: { sentAt: 2026-11-04 }
            ---
            """)
        let outcome = try workplace.program.run("vet", "robin")
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.first == "error: Several senders fit; name one by its id:")
        #expect(lines.count == 3)
    }
}
