import Diagnostics
import Testing

@testable import Policy
@testable import PolicyChecks

struct CheckReportTests {
    private let report = CheckReport(
        diagnostics: [
            .warning("Mind <this> & that", at: SourceLocation("content/facts.yml", line: 3)),
            .error("Case \"a\": wrong", at: SourceLocation("content/cases/a b.yml", line: 2, column: 5)),
        ],
        tests: [
            .init(suite: "known", name: "a friend", failure: nil),
            .init(
                suite: "content/cases/a b.yml", name: "a",
                failure: .error("Case \"a\": wrong", at: SourceLocation("content/cases/a b.yml", line: 2, column: 5))),
        ])

    @Test func `text is one line each and the sum`() {
        #expect(
            report.rendered(as: .text) == """
                content/cases/a b.yml:2:5: error: Case "a": wrong
                content/facts.yml:3: warning: Mind <this> & that
                1 error, 1 warning; 1 of 2 tests failed

                """)
        #expect(CheckReport(diagnostics: []).rendered(as: .text) == "0 errors, 0 warnings; 0 tests passed\n")
    }

    @Test func `JSON holds counts and places`() {
        #expect(
            report.rendered(as: .json) == """
                {
                  "schema": "vestibule-check/1",
                  "errors": 1,
                  "warnings": 1,
                  "tests": 2,
                  "failures": 1,
                  "diagnostics": [
                    {
                      "severity": "error",
                      "path": "content/cases/a b.yml",
                      "line": 2,
                      "column": 5,
                      "message": "Case \\"a\\": wrong"
                    },
                    {
                      "severity": "warning",
                      "path": "content/facts.yml",
                      "line": 3,
                      "message": "Mind <this> & that"
                    }
                  ]
                }

                """)
    }

    @Test func `JUnit has a suite a rule and a file, and one for the rest`() {
        #expect(
            report.rendered(as: .junit) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="vestibule check">
                  <testsuite name="known" tests="1" failures="0">
                    <testcase classname="known" name="a friend"/>
                  </testsuite>
                  <testsuite name="content/cases/a b.yml" tests="1" failures="1">
                    <testcase classname="content/cases/a b.yml" name="a">
                      <failure message="Case &quot;a&quot;: wrong">content/cases/a b.yml:2:5: error: Case &quot;a&quot;: wrong</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="policy" tests="1" failures="0">
                    <testcase classname="policy" name="static checks"/>
                    <system-out>content/facts.yml:3: warning: Mind &lt;this&gt; &amp; that</system-out>
                  </testsuite>
                </testsuites>

                """)
    }

    @Test func `SARIF names the place as a URI`() {
        #expect(
            report.rendered(as: .sarif) == """
                {
                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "vestibule",
                          "rules": [
                            {
                              "id": "policy"
                            }
                          ]
                        }
                      },
                      "results": [
                        {
                          "ruleId": "policy",
                          "level": "error",
                          "message": {
                            "text": "Case \\"a\\": wrong"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/cases/a%20b.yml"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 5
                                }
                              }
                            }
                          ]
                        },
                        {
                          "ruleId": "policy",
                          "level": "warning",
                          "message": {
                            "text": "Mind <this> & that"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/facts.yml"
                                },
                                "region": {
                                  "startLine": 3
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """)
    }
}
