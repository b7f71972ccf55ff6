internal import ArgumentParser
internal import Diagnostics

/// What build, vet, note, check and serve have in common.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The site's settings.", valueName: "site.yml"))
    var config: String?

    @Option(help: ArgumentHelp("The data export: a ZIP, a folder, or a folder of them.", valueName: "path"))
    var export: String?

    @Option(help: ArgumentHelp("The policy: guidance, reply templates, facts.", valueName: "folder"))
    var content: String?

    @Option(help: ArgumentHelp("The day the report speaks of: YYYY-MM-DD, or today.", valueName: "date"))
    var asOf: String?

    @Flag(inversion: .prefixedNo, help: "Count warnings as errors.")
    var strict: Bool?

    @Flag(inversion: .prefixedNo, help: "Show errors and results only.")
    var quiet: Bool?

    func validate() throws { try checkUsage { () throws(DiagnosticError) in try SiteSettings.asOf(asOf) } }
}
