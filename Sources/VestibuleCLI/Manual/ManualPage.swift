/// The manual page of the program in the language of man(7).
struct ManualPage {
    let tool: ToolDescription.Command
    let version: String

    var text: String {
        let head = [".TH VESTIBULE 1 \"\" \"Vestibule \(version)\" \"User commands\""]
        let parts =
            head + section("NAME", ["\(tool.commandName) \\- \(roff(sentence(tool.abstract)))"])
            + section("SYNOPSIS", [".B \(tool.commandName)", "command [option ...]"])
            + section("DESCRIPTION", paragraphs(tool.discussion)) + [".SH COMMANDS"] + commands.flatMap(entry)
            + section("EXIT STATUS", exits) + section("FILES", files)
        return parts.joined(separator: "\n") + "\n"
    }

    private var commands: [ToolDescription.Command] {
        (tool.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }

    private func section(_ title: String, _ lines: [String]) -> [String] { [".SH \(title)"] + lines }

    private func entry(_ command: ToolDescription.Command) -> [String] {
        let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !isEverywhere($0) }
        let positional = arguments.filter { $0.kind == .positional }.map(\.usage)
        let usage = ["\(tool.commandName) \(command.commandName)"] + positional + ["[option ...]"]
        return [".SS \(roff(usage.joined(separator: " ")))", roff(command.abstract ?? "")]
            + paragraphs(command.discussion, after: true) + arguments.flatMap(line)
    }

    /// Help and version are the same for every command.
    private func isEverywhere(_ argument: ToolDescription.Argument) -> Bool {
        (argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }

    private func line(_ argument: ToolDescription.Argument) -> [String] {
        [".TP", ".B \(roff(argument.spelling))", roff(argument.abstract ?? "")]
    }

    private func paragraphs(_ text: String?, after: Bool = false) -> [String] {
        guard let text, !text.isEmpty else { return [] }
        let paragraphs = text.split(separator: "\n\n").map { roff(String($0)) }
        return (after ? [".PP"] : []) + [paragraphs.joined(separator: "\n.PP\n")]
    }

    private let exits = [
        ".TP", ".B 0", "Done.", ".TP", ".B 1", "Errors were found.", ".TP", ".B 2", "A \\-\\-fail\\-on matched.",
        ".TP", ".B 64", "Wrong usage.",
    ]

    private let files = [
        ".TP", ".B site.yml", "What the program needs to know of the owner, and every option that should always hold.",
        ".TP", ".B senders/", "The owner's notes, one Markdown file a sender.", ".TP", ".B content/",
        "The policy: guidance pages with their rules, reply templates, facts.", ".TP", ".B public/",
        "The site that was built.",
    ]

    private func sentence(_ text: String?) -> String {
        let text = text ?? ""
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// Text that no line of it is taken for a request, and no hyphen for a dash.
    private func roff(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let plain = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
            return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
        }.joined(separator: "\n")
    }
}

extension ToolDescription.Argument {
    /// `[folder]`, `name ...`
    fileprivate var usage: String {
        let name = (valueName ?? "") + (isRepeating ? " ..." : "")
        return isOptional ? "[\(name)]" : name
    }

    /// `-o, --output folder`, `--strict, --no-strict`
    fileprivate var spelling: String {
        guard let names, !names.isEmpty else { return usage }
        let all = names.sorted { $0.text.count < $1.text.count }.map(\.text).joined(separator: ", ")
        return kind == .option ? "\(all) \(valueName ?? "")" : all
    }
}
