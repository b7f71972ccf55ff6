internal import ArgumentParser
internal import Comparison
internal import Diagnostics
internal import Invitations
internal import Policy

/// `vestibule diff`: what changed between two reports, or what a policy edit moves.
struct DiffCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Shows what changed between two reports, or what a policy edit moves.",
        discussion: """
            vestibule diff OLD.json NEW.json compares two files report.json: who is new, who is gone, whose answer is \
            another one, and why. vestibule diff --policy OLD_CONTENT answers everybody who waits by an older folder of \
            content and by the present one, and finds out by trying which edit moves whom.

            The exit code is 0 whether anything changed or not; --fail-on of build makes gates.
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Two files report.json, the older first.", valueName: "report.json"))
    var reports: [String] = []

    @Option(help: ArgumentHelp("The content before the edit.", valueName: "old-content"))
    var policy: String?

    @Flag(help: "Print it as JSON.")
    var json = false

    func validate() throws {
        switch (reports.count, policy) {
        case (2, nil), (0, _?): return
        case (_, _?): throw ValidationError("--policy compares two policies and takes no report")
        default: throw ValidationError("Give two files report.json, or --policy OLD_CONTENT")
        }
    }

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        if let policy { return try show(effect(of: policy, settings, console), console) }
        let difference = try ReportDifference.between(reports[0], reports[1])
        console.result(
            json ? difference.json : difference.text(width: console.width, hasColours: console.outputHasColours))
    }

    private func show(_ effect: PolicyEffect, _ console: Console) throws {
        console.result(json ? effect.json : effect.text(width: console.width, hasColours: console.outputHasColours))
    }

    /// The data is read once by each folder of content, for the facts belong to it.
    private func effect(
        of folder: String, _ settings: SiteSettings, _ console: Console
    ) throws -> PolicyEffect {
        guard isFolder(folder) else {
            throw DiagnosticError(.error("There is no such folder of content", at: SourceLocation(folder)))
        }
        let now = try settings.content()
        let old = try ContentLoader.load(folder: folder, shownAs: folder, withCases: false)
        let new = try ContentLoader.load(folder: now, shownAs: now, withCases: false)
        let inbox = try SiteSources.readInbox(settings, new, console.surroundings)
        try console.report(new.warnings + inbox.warnings, strict: settings.isStrict)
        return try PolicyEffect(
            old: (old, SiteSources.readInbox(settings, old, console.surroundings)), new: (new, inbox))
    }
}
