import Foundation
import Testing

@Suite struct ManualTests {
    private struct Tool: Decodable {
        var command: Command

        struct Command: Decodable {
            var commandName: String
            var shouldDisplay: Bool
            var subcommands: [Command]?
            var arguments: [Argument]?
        }

        struct Argument: Decodable { var names: [Name]? }
        struct Name: Decodable { var name: String }
    }

    @Test func `the manual page knows every command and every option`() throws {
        let program = Program(folder: FileManager.default.temporaryDirectory.path)
        let page = try program.run("manual").output
        let tool = try JSONDecoder().decode(
            Tool.self, from: Data(try program.run("--experimental-dump-help").output.utf8)
        ).command

        let commands = (tool.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
        #expect(commands.count == 8)
        for command in commands {
            let start = try #require(page.range(of: "\n.SS vestibule \(command.commandName) "))
            let section = page[start.upperBound...].prefix { $0 != "\u{0}" }
            for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) where name.name.count > 1 {
                guard !["help", "version"].contains(name.name) else { continue }
                #expect(
                    section.contains("\\-\\-" + name.name.replacing("-", with: "\\-")),
                    "\(command.commandName) --\(name.name)")
            }
        }
        #expect(page.hasPrefix(".TH VESTIBULE 1 \"\" \"Vestibule 0.1.0\" \"User commands\"\n.SH NAME\nvestibule \\- "))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")))
    func `groff has nothing to say against it`() throws {
        let workplace = try Workplace()
        try workplace.write("vestibule.1", try workplace.program.run("manual").output)
        var groff = workplace.program
        groff.executable = "/usr/bin/groff"
        let outcome = try groff.run("-man", "-ww", "-z", "vestibule.1")
        #expect(outcome.errors.isEmpty && outcome.status == 0)
    }
}
