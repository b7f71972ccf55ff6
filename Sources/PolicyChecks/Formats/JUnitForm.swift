internal import Diagnostics
internal import Policy

/// JUnit's XML: one suite a rule and a file of cases, and one suite for everything else that the check found.
enum JUnitForm {
    static func text(of report: CheckReport) -> String {
        let names = report.tests.map(\.suite).uniqued()
        let suites = names.map { name in suite(name, report.tests.filter { $0.suite == name }) }
        return
            (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"vestibule check\">"]
            + suites.flatMap(\.self)
            + policySuite(report) + ["</testsuites>", ""]).joined(separator: "\n")
    }

    private static func suite(_ name: String, _ tests: [CheckReport.Test]) -> [String] {
        let failures = tests.count { $0.failure != nil }
        return ["  <testsuite name=\"\(escaped(name))\" tests=\"\(tests.count)\" failures=\"\(failures)\">"]
            + tests.flatMap { test($0.name, suite: name, $0.failure) } + ["  </testsuite>"]
    }

    private static func test(_ name: String, suite: String, _ failure: Diagnostic?) -> [String] {
        let open = "    <testcase classname=\"\(escaped(suite))\" name=\"\(escaped(name))\""
        guard let failure else { return [open + "/>"] }
        return [
            open + ">",
            "      <failure message=\"\(escaped(failure.message))\">\(escaped(failure.shown()))</failure>",
            "    </testcase>",
        ]
    }

    /// What is no test's failure: errors fail it, warnings stand in its output.
    private static func policySuite(_ report: CheckReport) -> [String] {
        let known = Set(report.tests.compactMap(\.failure))
        let rest = report.diagnostics.filter { !known.contains($0) }
        let errors = rest.filter { $0.severity == .error }
        let others = rest.filter { $0.severity != .error }.map { escaped($0.shown()) }
        let tests =
            errors.isEmpty
            ? test("static checks", suite: "policy", nil)
            : errors.flatMap { test($0.location?.description ?? "policy", suite: "policy", $0) }
        return ["  <testsuite name=\"policy\" tests=\"\(max(1, errors.count))\" failures=\"\(errors.count)\">"] + tests
            + (others.isEmpty ? [] : ["    <system-out>\(others.joined(separator: "\n"))</system-out>"])
            + ["  </testsuite>"]
    }

    /// Text safe in XML 1.0, and in a terminal or a log that it is printed to; what XML can hold in no form is left out.
    private static func escaped(_ text: String) -> String {
        visible(text).unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n": escaped += "&#10;"
            case "\u{FFFE}", "\u{FFFF}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
