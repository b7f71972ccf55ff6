internal import ArgumentParser
internal import People
internal import Dossiers

/// What a site is made of, for build and serve.
struct BuildOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The whole report, or the guidance alone, which opens no invitation data.", valueName: "report|guidance"),
        transform: argument)
    var publish: SiteConfiguration.Options.Publish?

    @Option(
        help: ArgumentHelp(
            "How senders are named in a report that may be shown around.", valueName: "full|initials|pseudonyms"),
        transform: argument)
    var names: SiteConfiguration.Options.Names?

    @Option(
        help: ArgumentHelp("The report.json of an earlier build: shows what changed since.", valueName: "report.json"))
    var baseline: String?

    @Option(help: ArgumentHelp("The look: a folder of themes/.", valueName: "name"))
    var theme: String?
}
