internal import Foundation

/// What the process finds around it, passed in so that nothing reaches for it.
struct Surroundings: Sendable {
    var environment: [String: String]
    var errorIsTerminal: Bool
    var outputIsTerminal: Bool
    /// The program's own file, links resolved.
    var executable: String?

    static var live: Surroundings {
        Surroundings(
            environment: ProcessInfo.processInfo.environment,
            errorIsTerminal: isatty(STDERR_FILENO) == 1,
            outputIsTerminal: isatty(STDOUT_FILENO) == 1,
            executable: Bundle.main.executableURL?.resolvingSymlinksInPath().path)
    }

    /// Whether a stream shows colours: a terminal that knows them, and nobody asked for none (no-color.org).
    func hasColours(terminal: Bool) -> Bool {
        terminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
}
