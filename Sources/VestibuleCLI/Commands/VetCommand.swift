internal import ArgumentParser

/// `vestibule vet`: one sender's decision in the terminal.
struct VetCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "vet", abstract: "Shows what to do with one sender, why, and what to find out next.",
        discussion: "Where several senders fit, they are listed and the exit code is 1.")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("A name or a part of it, a profile address, or an id.", valueName: "name-or-url"))
    var name: String

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        try VettedSender(name, settings, console).show(console)
    }
}
