internal import Diagnostics
internal import Foundation
internal import Dossiers
internal import Invitations

/// What the command line, the environment and site.yml together ask for; paths as the working folder sees them.
struct SiteSettings: Sendable {
    let configuration: SiteConfiguration
    let share: Share
    let export: String?
    let asOf: AsOfChoice?
    let isStrict: Bool
    /// For what only some commands ask.
    let choice: Choice
    private let contentOption: String?

    init(_ options: CommonOptions, _ surroundings: Surroundings) throws(DiagnosticError) {
        choice = Choice(environment: surroundings.environment)
        configuration = try Self.configuration(choice.text(options.config, "config"))
        share = Share(site: configuration.folder, surroundings: surroundings)
        export = choice.text(options.export, "export")
        contentOption = choice.text(options.content, "content")
        asOf = try Self.asOf(choice.text(options.asOf, "as-of"))
        isStrict = try choice.flag(options.strict, "strict", site: configuration.options.strict)
    }

    /// Whether to keep to errors and results; read before anything else, so that a broken site.yml is still told.
    static func isQuiet(_ options: CommonOptions, _ surroundings: Surroundings) throws(DiagnosticError) -> Bool {
        try Choice(environment: surroundings.environment).flag(options.quiet, "quiet")
    }

    /// The named site.yml, which must be there; else the one in the working folder, if any.
    private static func configuration(_ path: String?) throws(DiagnosticError) -> SiteConfiguration {
        if let path { return try SiteConfiguration.load(path) }
        let usual = "site.yml"
        return FileManager.default.fileExists(atPath: usual) ? try SiteConfiguration.load(usual) : SiteConfiguration()
    }

    static func asOf(_ text: String?) throws(DiagnosticError) -> AsOfChoice? {
        guard let text else { return nil }
        guard let choice = AsOfChoice(text) else {
            throw DiagnosticError(.error("--as-of \(text): expected a date as YYYY-MM-DD, or today"))
        }
        return choice
    }

    /// The folder of content that was asked for; else the site's own or the shipped one.
    func content() throws(DiagnosticError) -> String {
        guard let asked = contentOption ?? configuration.content.map(configuration.resolve) else {
            return try share.folder("content")
        }
        guard isFolder(asked) else {
            throw DiagnosticError(.error("There is no such folder of content", at: SourceLocation(asked)))
        }
        return asked
    }
}
