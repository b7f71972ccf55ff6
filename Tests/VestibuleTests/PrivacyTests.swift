import Foundation
import Testing

/// What the program must not tell, and where it must not write.
@Suite struct PrivacyTests {
    private static let mark = "xyzzy-planted"

    private func paths(_ workplace: Workplace) throws -> Set<String> {
        Set(try FileManager.default.subpathsOfDirectory(atPath: workplace.path))
    }

    @Test(arguments: [["build"], ["build", "--publish", "guidance"], ["vet", "Robin Example"], ["check"]])
    func `nothing is written but the output`(arguments: [String]) throws {
        let workplace = try Workplace()
        try workplace.makeSite()
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
}
