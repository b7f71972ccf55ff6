public import Diagnostics
public import Policy
public import Vetting

/// The policy tested like code: everything that `vestibule check` finds beyond what loading already did.
public enum PolicyCheck {
    /// Static checks, examples and cases of content that could be loaded.
    ///
    /// - Parameter asOf: the day to hold review dates against.
    public static func report(_ content: Content, asOf: Day? = nil) -> CheckReport {
        var log = DiagnosticLog(content.warnings)
        StaticChecks(content: content, asOf: asOf).run(&log)
        let cases = caseTests(content)
        log.add(cases.compactMap(\.failure))
        return CheckReport(diagnostics: log.diagnostics, tests: exampleTests(content) + cases)
    }

    /// The same as a list, sorted by place.
    public static func run(_ content: Content, asOf: Day? = nil) -> [Diagnostic] {
        report(content, asOf: asOf).diagnostics
    }

    /// Loading runs the examples already and refuses content in which one fails.
    private static func exampleTests(_ content: Content) -> [CheckReport.Test] {
        content.pages.flatMap(\.rules).flatMap { rule in
            rule.examples.map { example in
                CheckReport.Test(
                    suite: rule.rule.id, name: example.name, failure: ExampleRun.failure(of: example, rule))
            }
        }
    }

    /// A policy that the engine refuses has a diagnostic of its own, and no case runs.
    private static func caseTests(_ content: Content) -> [CheckReport.Test] {
        guard let failures = try? CaseRun(content: content).failures() else { return [] }
        return zip(content.cases, failures).map { policyCase, failure in
            CheckReport.Test(suite: policyCase.location.path, name: policyCase.name, failure: failure)
        }
    }
}
