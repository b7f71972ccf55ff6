internal import Decisions
internal import Diagnostics
internal import Foundation
internal import Report

/// Where the program speaks: messages to standard error, results to standard output.
struct Console: Sendable {
    let surroundings: Surroundings
    var isQuiet = false

    var outputHasColours: Bool { surroundings.hasColours(terminal: surroundings.outputIsTerminal) }

    /// Columns of the terminal, as the shell says, between 40 and 100; else 80.
    var width: Int { min(100, max(40, surroundings.environment["COLUMNS"].flatMap(Int.init) ?? 80)) }

    /// A result, which somebody may want to pipe on.
    func result(_ text: String) { write(text + "\n", to: .standardOutput) }

    /// Something worth knowing; kept back by --quiet.
    func say(_ text: String) {
        guard !isQuiet else { return }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(visibleLine)
        write(lines.joined(separator: "\n") + "\n", to: .standardError)
    }

    /// Errors always; warnings and notes unless --quiet.
    func show(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where diagnostic.severity == .error || !isQuiet {
            write(diagnostic.shown(severity: colour(diagnostic.severity)) + "\n", to: .standardError)
        }
    }

    private func colour(_ severity: Severity) -> String {
        guard surroundings.hasColours(terminal: surroundings.errorIsTerminal) else { return severity.description }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[1;\(code)m\(severity)\u{1B}[0m"
    }

    func write(_ text: String, to handle: FileHandle) { handle.write(Data(text.utf8)) }
}

extension Console {
    /// Shows warnings and goes on; under --strict they end the command.
    func report(_ warnings: [Diagnostic], strict: Bool) throws(DiagnosticError) {
        guard strict, warnings.contains(where: { $0.severity != .note }) else { return show(warnings) }
        throw DiagnosticError(warnings)
    }
}
