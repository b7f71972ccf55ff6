internal import ArgumentParser
internal import Foundation

/// `vestibule manual`: the manual page as roff, made of what the parser itself knows, so that it cannot grow old. Not
/// listed: `make install` is who asks for it.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Prints the manual page.", shouldDisplay: false)

    func run() throws {
        let description = try JSONDecoder().decode(ToolDescription.self, from: Data(Vestibule._dumpHelp().utf8))
        let page = ManualPage(tool: description.command, version: Vestibule.configuration.version)
        Console(surroundings: .live).write(page.text, to: .standardOutput)
    }
}
