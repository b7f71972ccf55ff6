internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import People
internal import Dossiers
internal import Invitations
internal import Report

/// `vestibule note`: writes what the owner found out into a dossier, and shows what that changed.
struct NoteCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Notes what you found out about a sender, and shows what that changed.",
        discussion: """
            Facts are written as in a dossier: vestibule note "Dana Reyes" network.shared=4 profile.photo=own. \
            --looked profile says that you looked at everything there and saw no warning sign you did not note.
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("A name or a part of it, a profile address, or an id.", valueName: "name-or-url"))
    var name: String

    @Argument(help: ArgumentHelp("What you found out.", valueName: "fact=value"))
    var facts: [String] = []

    @Option(help: ArgumentHelp("A group of checks that you went through.", valueName: "group"))
    var looked: [String] = []

    func validate() throws {
        for fact in facts where !fact.contains("=") { throw ValidationError("\(fact): expected FACT=VALUE") }
        if facts.isEmpty, looked.isEmpty { throw ValidationError("Nothing to note: give FACT=VALUE or --looked GROUP") }
    }

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        let before = try VettedSender(name, settings, console)
        let path = try note(before, settings)
        console.say("Noted in \(path)")
        try VettedSender(before.sender.id, settings, console).show(console, before: before)
    }

    private func note(_ vetted: VettedSender, _ settings: SiteSettings) throws(DiagnosticError) -> String {
        let (sender, inbox) = (vetted.sender, vetted.inbox)
        let known = inbox.dossierPath(of: sender)
        let site = settings.configuration
        let path = known ?? site.resolve(site.inputs.dossiers ?? "senders") + "/\(sender.id).md"
        let existing = try known.map { path throws(DiagnosticError) in try Self.read(path) }
        let text = try DossierEditor(registry: inbox.registry).text(
            existing, path: path, sender: sender, facts: pairs, looked: looked, on: inbox.asOf.day)
        try Self.write(text, to: path)
        return path
    }

    private var pairs: [(name: String, value: String)] {
        facts.map { fact in
            let parts = fact.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), String(parts[1]))
        }
    }

    private static func read(_ path: String) throws(DiagnosticError) -> String {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw DiagnosticError(.error("The file cannot be read", at: SourceLocation(path)))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func write(_ text: String, to path: String) throws(DiagnosticError) {
        let url = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw DiagnosticError(.error("The file cannot be written", at: SourceLocation(path)))
        }
    }
}
