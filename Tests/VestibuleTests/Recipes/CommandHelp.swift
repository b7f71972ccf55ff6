import Foundation
import Testing

/// What the program says of its commands and options, to hold documents against.
struct CommandHelp {
    private let tool: Tool

    init() throws {
        let help = try Program(folder: FileManager.default.temporaryDirectory.path)
            .run("--experimental-dump-help").output
        tool = try JSONDecoder().decode(Tool.self, from: Data(help.utf8))
    }

    /// The options of `text` that a command does not have, `text` being what follows the program's name.
    func unknown(in text: Substring) throws -> [String] {
        let words = text.split(separator: " ").map(String.init)
        let command = try #require(tool.command.subcommands?.first { $0.commandName == words[0] }, "\(text)")
        return words.filter { $0.hasPrefix("--") && !command.options.contains($0) }
    }

    private struct Tool: Decodable {
        var command: Command

        struct Command: Decodable {
            var commandName: String
            var subcommands: [Command]?
            var arguments: [Argument]?

            var options: Set<String> { Set((arguments ?? []).flatMap { $0.names ?? [] }.map { "--" + $0.name }) }
        }

        struct Argument: Decodable { var names: [Name]? }
        struct Name: Decodable { var name: String }
    }
}
