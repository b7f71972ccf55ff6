import Foundation
import Testing

/// What the program must not tell, and where it must not write.
@Suite struct PrivacyTests {
    private static let mark = "xyzzy-planted"

    private func paths(_ workplace: Workplace) throws -> Set<String> {
        Set(try FileManager.default.subpathsOfDirectory(atPath: workplace.path))
    }

    private static let report =
        #"{"schema":"vestibule-report/1","asOf":"2026-11-03","policyDigest":"ab12","senders":["# + "\n"

    /// A sender's line of a report that somebody forged.
    private static func line(id: String, name: String, claim: String = "c") -> String {
        #"{"id":"\#(id)","name":"\#(name)","state":"pending","type":"Stranger","recommendation":"Decline","response":"decline","#
            + #""report":false,"status":"settled","evidence":[{"rule":"\#(claim)","claim":"\#(claim)"}]}"#
    }

    @Test(arguments: [
        ["build"], ["build", "--publish", "guidance"], ["build", "--baseline", "old.json"], ["vet", "Robin Example"],
        ["check"], ["diff", "old.json", "old.json"], ["diff", "--policy", Program.repository + "/content"],
        ["backtest"],
    ])
    func `nothing is written but the output`(arguments: [String]) throws {
        let workplace = try Workplace()
        try workplace.makeSite()
        try workplace.write("old.json", Self.report + Self.line(id: "a", name: "A") + "]}\n")
        for folder in ["home", "tmp"] { try workplace.write("\(folder)/kept", "") }
        let before = try paths(workplace)
        var program = workplace.program
        program.environment = ["HOME": workplace.at("home"), "TMPDIR": workplace.at("tmp")]
        let outcome = try program.run(arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let added = try paths(workplace).subtracting(before)
        #expect(added.filter { $0 != "public" && !$0.hasPrefix("public/") } == [])
        #expect(added.contains("public/index.html") == (arguments[0] == "build"))
    }

    @Test func `no message, list or note is told, whatever is broken`() throws {
        let workplace = try Workplace()
        let head = "From,To,Sent At,Message,Direction\n"
        let row = "Dana Reyes,Maya Lindgren,2026-11-03,\(Self.mark),INCOMING\n"
        let broken = "Dana Reyes,Maya Lindgren,\(Self.mark),\"\(Self.mark),SIDEWAYS\n"
        for (name, front) in [
            ("tag", "!x \(Self.mark)"), ("open", "sender: [\(Self.mark)"),
            ("type", "sender: { name: A }\nlooked: \(Self.mark)"),
            ("value", "sender: { name: A }\nfacts: { network.shared: \(Self.mark) }"),
            ("twice", "a: \(Self.mark)\na: \(Self.mark)"),
        ] {
            try workplace.write("senders/\(name).md", "---\n\(front)\n---\n\(Self.mark)\n")
        }
        try workplace.write("senders/table.csv", "name,network.shared\nA,\(Self.mark)\n\"\(Self.mark)\n")
        try workplace.write(
            "senders/headless.csv", "Dana,\(Self.mark) is what I know\nprofile,\(Self.mark)!,\(Self.mark)!\n")
        try workplace.write("export/Invitations.csv", head + row + broken + row)
        try workplace.write("export/Notes.csv", "\(Self.mark),\(Self.mark)\n")
        let people = "people: { personalIssues: [\(Self.mark)], harassed: { \(Self.mark): 1 } }"
        for owner in ["name: Maya Lindgren", "name: Maya Lindgren, \(people)"] {
            try workplace.write("site.yml", "owner: { \(owner) }\ninputs: { dossiers: senders, export: export }\n")
            let outcome = try workplace.program.run("build")
            #expect(outcome.status == 1)
            #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
            #expect(outcome.errors.split(separator: "\n").filter { $0.contains(Self.mark) } == [])
        }
    }

    @Test func `a name with a line end begins no line of a log`() throws {
        let workplace = try Workplace()
        try workplace.makeSite()
        try workplace.write("senders/x.md", "---\nsender: { name: A, \"b\\n::error::c\": 1 }\n---\n")
        let outcome = try workplace.program.run("build")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("::error::c"))
        #expect(outcome.errors.split(separator: "\n").filter { $0.hasPrefix("::") } == [])
    }

    /// GitHub obeys `::…::` at the beginning of a line, whatever space stands before it, and `##[…]` anywhere; Azure `##vso[…]`.
    @Test func `no result holds a command to a CI service`() throws {
        let words = #"::error::x ##[error]y ##vso[task.setvariable]z"#
        let workplace = try Workplace()
        try workplace.makeSite()
        try workplace.write(
            "senders/evil.md",
            """
            ---
            sender: { name: "\(words)" }
            invitation: { sentAt: 2026-11-03, message: "Hi\\n\(words)\\n   \(words)" }
            facts: { sender.headline: "\(words)" }
            answered: declined
            ---
            """)
        let lines = [("a", words), ("b", #"x\n\#(words)"#)].map { Self.line(id: $0, name: $1, claim: $1) }
        try workplace.write("old.json", Self.report + "]}\n")
        try workplace.write("new.json", Self.report + lines.joined(separator: ",\n") + "]}\n")
        for arguments in [
            ["vet", "::error"], ["vet", "--json", "::error"], ["backtest"], ["backtest", "--json"],
            ["diff", "old.json", "new.json"], ["diff", "new.json", "old.json"],
            ["diff", "--json", "old.json", "new.json"],
        ] {
            let outcome = try workplace.program.run(arguments)
            #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
            // Of a backtest, only those who were answered otherwise stand in its text.
            #expect(arguments == ["backtest"] || outcome.output.contains("error"), "\(arguments) tells nothing")
            #expect(!outcome.output.contains("##[") && !outcome.output.contains("##vso["), "\(arguments)")
            let begins = outcome.output.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
            #expect(!begins.contains { $0.hasPrefix("::") }, "\(arguments): \(outcome.output)")
        }
    }

    @Test func `what a forged baseline says is not told where it is refused`() throws {
        let workplace = try Workplace()
        try workplace.makeSite()
        let whole = Self.report + Self.line(id: "a", name: Self.mark) + "]}"
        for broken in [
            whole + "x", whole.replacing("pending", with: Self.mark), whole.replacing("2026", with: Self.mark),
        ] {
            try workplace.write("old.json", broken)
            let outcome = try workplace.program.run("build", "--baseline", "old.json")
            #expect(outcome.status == 1)
            #expect(outcome.errors.hasPrefix("old.json:") && !outcome.errors.contains(Self.mark), "\(outcome.errors)")
        }
    }
}
