internal import ArgumentParser
internal import Comparison
internal import Invitations
internal import Policy

/// `vestibule backtest`: how the policy would have answered invitations whose outcome is known.
struct BacktestCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest", abstract: "Holds the policy against invitations that you have answered already.",
        discussion: """
            Everybody who is connected by now, or whose dossier says "answered", is vetted once more from facts dated \
            before their invitation only: the invitation itself, your settings, and what you had noted by then. Who still \
            waits is "not known", never "not accepted".
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Print it as JSON.")
    var json = false

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        let folder = try settings.content()
        let content = try ContentLoader.load(folder: folder, shownAs: folder, withCases: false)
        let inbox = try SiteSources.readInbox(settings, content, console.surroundings)
        try console.report(content.warnings + inbox.warnings, strict: settings.isStrict)
        let backtest = try Backtest(content, inbox)
        console.result(
            json ? backtest.json : backtest.text(width: console.width, hasColours: console.outputHasColours))
    }
}
