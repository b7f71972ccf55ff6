internal import Diagnostics

/// `{schema, errors, warnings, tests, failures, diagnostics: [{severity, path, line, column, message}]}`.
enum JSONForm {
    static func text(of report: CheckReport) -> String {
        let root = JSONText.object([
            ("schema", .text("vestibule-check/1")),
            ("errors", .number(report.count(.error))),
            ("warnings", .number(report.count(.warning))),
            ("tests", .number(report.tests.count)),
            ("failures", .number(report.tests.count { $0.failure != nil })),
            ("diagnostics", .list(report.diagnostics.map(entry))),
        ])
        return root.written() + "\n"
    }

    private static func entry(_ diagnostic: Diagnostic) -> JSONText {
        .object([
            ("severity", .text(diagnostic.severity.rawValue)),
            ("path", (diagnostic.location?.path).map(JSONText.text)),
            ("line", (diagnostic.location?.line).map(JSONText.number)),
            ("column", (diagnostic.location?.column).map(JSONText.number)),
            ("message", .text(diagnostic.message)),
        ])
    }
}
