internal import Diagnostics
internal import JSON

/// `{schema, errors, warnings, tests, failures, diagnostics: [{severity, path, line, column, message}]}`.
enum JSONForm {
    static func text(of report: CheckReport) -> String {
        var json = JSONWriter(isIndented: true)
        json.object { json in
            json.member("schema", "vestibule-check/1")
            json.member("errors", report.count(.error))
            json.member("warnings", report.count(.warning))
            json.member("tests", report.tests.count)
            json.member("failures", report.tests.count { $0.failure != nil })
            json.array("diagnostics") { json in for diagnostic in report.diagnostics { write(diagnostic, &json) } }
        }
        return json.text + "\n"
    }

    private static func write(_ diagnostic: Diagnostic, _ json: inout JSONWriter) {
        json.object { json in
            json.member("severity", diagnostic.severity.rawValue)
            json.member("path", diagnostic.location?.path)
            json.member("line", diagnostic.location?.line)
            json.member("column", diagnostic.location?.column)
            json.member("message", diagnostic.message)
        }
    }
}
