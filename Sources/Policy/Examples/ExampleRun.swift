package import Diagnostics
internal import Vetting

/// Runs the examples of every rule, and finds those that contradict each other.
package struct ExampleRun {
    let pages: [GuidancePage]

    func run(_ log: inout DiagnosticLog) {
        for rule in pages.flatMap(\.rules) {
            log.add(rule.examples.compactMap { Self.failure(of: $0, rule) })
            checkContradictions(rule, &log)
        }
    }

    /// Nil where the example holds.
    package static func failure(of example: RuleExample, _ rule: LoadedRule) -> Diagnostic? {
        let result = example.result(of: rule.rule)
        if result == example.expected { return nil }
        return .error(
            "Example \"\(example.name)\" of rule \"\(rule.rule.id)\" expects \(example.expected), "
                + "but the rule says \(result)",
            at: example.location)
    }

    private func checkContradictions(_ rule: LoadedRule, _ log: inout DiagnosticLog) {
        for (index, example) in rule.examples.enumerated() {
            guard
                let earlier = rule.examples[..<index].first(where: {
                    $0.expected != example.expected && $0.facts.hasValues(of: example.facts)
                })
            else { continue }
            log.error(
                "Example \"\(example.name)\" contradicts example \"\(earlier.name)\": the same facts, another outcome",
                at: example.location)
        }
    }
}
