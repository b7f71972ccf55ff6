internal import ArgumentParser
internal import Decisions
internal import Diagnostics
internal import Foundation
internal import People
internal import Publishing
internal import Report

/// `vestibule build`: from an export and a policy to a site, as one pipeline.
struct BuildCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Reads, vets and publishes the site.",
        discussion: """
            Messages go to standard error; the address of the site's first page to standard output. \
            --fail-on FIELD=VALUE[>N] counts pending senders: FIELD is response, type, status or recommendation.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: BuildOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("Where the site goes.", valueName: "folder"))
    var output: String?

    @Option(help: ArgumentHelp("Exit with code 2 where this matches.", valueName: "FIELD=VALUE[>N]"))
    var failOn: [String] = []

    @Option(help: ArgumentHelp("Write the figures as Markdown.", valueName: "file"))
    var summary: String?

    @Flag(inversion: .prefixedNo, help: "Take over a folder that is no Vestibule site; what stands in it stays.")
    var force: Bool?

    @Flag(inversion: .prefixedNo, help: "Rename file by file where the folder cannot be exchanged in one step.")
    var inPlace: Bool?

    @Flag(inversion: .prefixedNo, help: "Make every page anew, whatever the site that stands there holds.")
    var full: Bool?

    func validate() throws {
        for text in failOn { try checkUsage { () throws(DiagnosticError) in try Gate(text) } }
    }

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        let plan = try BuildPlan(self, settings)
        let sources = try SiteSources.load(settings, plan.look, console.surroundings)
        try console.report(sources.warnings, strict: settings.isStrict)
        let site = try plan.look.builder(of: sources, by: ProgramIdentity.text(console.surroundings))
        let (summary, published) = try await site.publish(
            to: plan.output, plan.publishing, isFull: plan.isFull, console)
        console.show(published.diagnostics)
        try tell(summary, published, plan, console)
    }

    private func tell(
        _ summary: SiteSummary, _ published: PublishingReport, _ plan: BuildPlan, _ console: Console
    ) throws {
        if !plan.look.isGuidanceOnly { summary.lines.forEach(console.say) }
        console.say(published.text)
        if let file = plan.summary { try write(summary.markdown, to: file) }
        console.result(plan.output + "/index.html")
        let outcomes = plan.gates.map { $0.check(summary) }
        for outcome in outcomes { console.say("--fail-on \(outcome.text)") }
        if outcomes.contains(where: \.isMatched) { throw ExitCode(2) }
    }

    private func write(_ text: String, to file: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        } catch {
            throw DiagnosticError(.error("Cannot write the summary", at: SourceLocation(file)))
        }
    }
}

extension PublishingReport {
    /// For people: `243 files: 12 new or changed, 231 as before, 180 of them not made again; 3 removed`.
    var text: String {
        let count = written + unchanged
        var text = "\(count) \(count == 1 ? "file" : "files"): \(written) new or changed, \(unchanged) as before"
        if kept > 0 { text += ", \(kept) of them not made again" }
        if removed > 0 { text += "; \(removed) removed" }
        return text
    }
}
