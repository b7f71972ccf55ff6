internal import Diagnostics

/// One diagnostic a line, then the sum.
enum TextForm {
    static func text(of report: CheckReport) -> String {
        let lines = report.diagnostics.map { $0.shown() } + [sum(of: report)]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func sum(of report: CheckReport) -> String {
        let failed = report.tests.count { $0.failure != nil }
        let tests =
            failed == 0 ? "\(report.tests.count) tests passed" : "\(failed) of \(report.tests.count) tests failed"
        return "\(number(report.count(.error), "error")), \(number(report.count(.warning), "warning")); \(tests)"
    }

    private static func number(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
