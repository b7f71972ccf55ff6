internal import Diagnostics
internal import Vetting

/// Runs the examples of every rule.
struct ExampleRun {
    let pages: [GuidancePage]

    func run(_ log: inout DiagnosticLog) {
        for rule in pages.flatMap(\.rules) { log.add(rule.examples.compactMap { Self.failure(of: $0, rule) }) }
    }

    /// Nil where the example holds.
    static func failure(of example: RuleExample, _ rule: LoadedRule) -> Diagnostic? {
        let result = example.result(of: rule.rule)
        if result == example.expected { return nil }
        return .error(
            "Example \"\(example.name)\" of rule \"\(rule.rule.id)\" expects \(example.expected), but the rule says \(result)",
            at: example.location)
    }
}
