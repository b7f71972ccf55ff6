internal import ListPages
internal import ArgumentParser
internal import Diagnostics
internal import Dossiers
internal import Foundation
internal import GuidancePages
internal import Invitations
internal import Policy
internal import PolicyChecks
internal import Report

/// `vestibule check`: policy, content, theme, links and settings, without writing a site.
struct CheckCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tests the policy, the content, the theme, the links and the settings.",
        discussion: "Opens no invitation data. --mutate also changes the policy in one small thing at a time and shows "
            + "the changes that no example and no case notices.")

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp("How the result is written.", valueName: "text|json|junit|sarif"), transform: argument)
    var format: SiteConfiguration.Options.Format?

    @Option(help: ArgumentHelp("The look: a folder of themes/.", valueName: "name"))
    var theme: String?

    @Flag(inversion: .prefixedNo, help: "Test the tests of the policy, too.")
    var mutate: Bool?

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        let (site, choice) = (settings.configuration.options, settings.choice)
        let format = try choice.oneOf(format, "format", site: site.format, default: .text)
        let mutates = try choice.flag(mutate, "mutate", site: site.mutate)
        let (content, found) = load(settings)
        let policy = content.map { PolicyCheck.report($0, asOf: settings.asOf?.asked) }
        var diagnostics = found + (policy?.diagnostics ?? [])
        if mutates, let content {
            let mutation = await Mutation.run(content)
            console.say(mutation.summary)
            diagnostics += mutation.diagnostics
        }
        let report = CheckReport(diagnostics: diagnostics, tests: policy?.tests ?? [])
        console.write(report.rendered(as: format.form), to: .standardOutput)
        if report.hasErrors || settings.isStrict && !diagnostics.isEmpty { throw ExitCode.failure }
    }

    /// Content if it can be read, and what loading content and theme found.
    private func load(_ settings: SiteSettings) -> (Content?, [Diagnostic]) {
        var log = DiagnosticLog()
        let theme = settings.choice.text(theme, "theme", site: settings.configuration.theme) ?? "default"
        do throws(DiagnosticError) {
            log.add(try SiteTheme.load(named: theme, in: settings.share.themes).warnings)
        } catch { log.add(error.diagnostics) }
        do throws(DiagnosticError) {
            let folder = try settings.content()
            let content = try ContentLoader.load(folder: folder, shownAs: folder)
            log.add(ContentCheck.run(content))
            return (content, log.diagnostics)
        } catch { log.add(error.diagnostics) }
        return (nil, log.diagnostics)
    }
}

extension SiteConfiguration.Options.Format {
    var form: CheckReport.Format {
        switch self {
        case .text: .text
        case .json: .json
        case .junit: .junit
        case .sarif: .sarif
        }
    }
}
