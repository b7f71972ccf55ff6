internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Dossiers
internal import LocalServer
internal import Publishing

/// `vestibule serve`: the site in a browser on this machine, built again whenever something changes.
struct ServeCommand: SiteCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Shows the site at 127.0.0.1 and reloads it when something changes.",
        discussion: "The site is built into a temporary folder; the output folder is not touched. Ctrl-C ends it.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: BuildOptions

    @Option(help: "Where to answer.")
    var port: Int?

    @Flag(inversion: .prefixedNo, help: "Open the site in the browser.")
    var open: Bool?

    func run(_ settings: SiteSettings, _ console: Console) async throws {
        let site = settings.configuration.options
        let number = try settings.choice.number(port, "port", site: site.port) ?? 8000
        guard let port = UInt16(exactly: number), port > 0 else {
            throw DiagnosticError(.error("--port \(number): expected a number from 1 to 65535"))
        }
        let opens = try settings.choice.flag(open, "open", site: site.open)
        let folder = try PreviewFolder()
        defer { folder.remove() }
        try await Interrupt.endsQuietly {
            try await Preview(command: self, folder: folder.path, console: console).run(port: port, opens: opens)
        }
    }
}
