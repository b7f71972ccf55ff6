internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Invitations
internal import Report

/// `vestibule vet`: one sender's decision in the terminal.
struct VetCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "vet", abstract: "Shows what to do with one sender, why, and what to find out next.",
        discussion: "Where several senders fit, they are listed and the exit code is 1.")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("A name or a part of it, a profile address, or an id.", valueName: "name-or-url"))
    var name: String

    @Flag(help: "As in report.json.")
    var json = false

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        let look = SiteLook(theme: "default", isGuidanceOnly: false, names: .full)
        let sources = try SiteSources.load(settings, look, console.surroundings)
        try console.report(sources.warnings, strict: settings.isStrict)
        guard let inbox = sources.inbox else { return }
        let found = inbox.senders(matching: name)
        let text = try SenderText(inbox: inbox, content: sources.content)
        guard let sender = found.first, found.count == 1 else {
            throw refusal(found, text, inbox)
        }
        console.result(text.text(of: sender, width: width(console), hasColours: console.outputHasColours))
    }

    private func refusal(_ found: [Sender], _ text: SenderText, _ inbox: Inbox) -> DiagnosticError {
        if found.isEmpty {
            return DiagnosticError(.error("Nobody here is called \"\(name)\"\(inbox.didYouMean(name))"))
        }
        return DiagnosticError(.error("Several senders fit; name one by its id:\n\(text.list(found))"))
    }

    /// As wide as the terminal says, at most 100 columns, else 80.
    private func width(_ console: Console) -> Int {
        let columns = console.surroundings.environment["COLUMNS"].flatMap(Int.init) ?? 80
        return min(100, max(40, columns))
    }
}
