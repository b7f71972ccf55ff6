internal import ArgumentParser

/// `vestibule vet`: one sender's decision in the terminal.
struct VetCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "vet", abstract: "Shows what to do with one sender, why, and what to find out next.",
        discussion: "Where several senders fit, they are listed and the exit code is 1.")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("A name or a part of it, a profile address, or an id.", valueName: "name-or-url"))
    var name: String

    @Flag(help: "Prints the sender's line of report.json instead.")
    var json = false

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        let vetted = try VettedSender(name, settings, console)
        if json { vetted.showJSON(console) } else { vetted.show(console) }
    }
}
