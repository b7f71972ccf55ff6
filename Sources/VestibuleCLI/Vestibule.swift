internal import ArgumentParser

/// The command `vestibule`.
@main
struct Vestibule: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vestibule",
        abstract: "Decides who comes in: vets the invitations you have received and publishes a report.",
        discussion: """
            Recommendations only: nothing is ever sent, accepted or declined for you, and nothing leaves this machine.

            Every option may also stand in site.yml, or in the environment as VESTIBULE_ and its name in capitals: \
            VESTIBULE_OUTPUT for --output. The option goes first, then the environment, then site.yml.

            Exit codes: 0 done, 1 errors were found, 2 a --fail-on matched, 64 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [
            InitCommand.self, BuildCommand.self, VetCommand.self, NoteCommand.self, CheckCommand.self, DiffCommand.self,
            BacktestCommand.self, ServeCommand.self, ManualCommand.self,
        ])
}
