internal import ArgumentParser
internal import Diagnostics

/// A command that works on a site: diagnostics become messages and an exit code in one place.
protocol SiteCommand: AsyncParsableCommand {
    var common: CommonOptions { get }
    func run(_ settings: SiteSettings, _ console: Console) async throws
}

extension SiteCommand {
    func run() async throws {
        var console = Console(surroundings: .live)
        do {
            console.isQuiet = try SiteSettings.isQuiet(common, console.surroundings)
            try await run(SiteSettings(common, console.surroundings), console)
        } catch let error as DiagnosticError {
            console.show(error.diagnostics)
            throw ExitCode.failure
        }
    }
}
