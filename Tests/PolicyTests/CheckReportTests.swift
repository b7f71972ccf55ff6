import Diagnostics
import Foundation
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
                      "message": "Mind \\u003cthis> & that"
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

    /// Of a folder that somebody else wrote: names of files and rules with whatever a file system or YAML lets through.
    private let hostile = CheckReport(
        diagnostics: [
            .warning(
                "Page \"\u{1B}[2J##[error]\u{202E}\": ]]>\n::error::x", at: SourceLocation("::error::\n::a\u{7}.md")),
            .error("\u{85}\u{FFFE}", at: SourceLocation("a\"<b>&\r]]>/\u{2028}##vso[x].yml", line: 1)),
        ],
        tests: [
            .init(suite: "a\"<b>&\t]]>", name: "\u{0}\u{1F}\u{9B}2J'", failure: .error("</failure>]]>\n##teamcity[x]"))
        ])

    @Test func `names in JUnit end no attribute, and command no terminal and no log`() {
        #expect(
            hostile.rendered(as: .junit) == #"""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="vestibule check">
                  <testsuite name="a&quot;&lt;b&gt;&amp;\u{9}]]&gt;" tests="1" failures="1">
                    <testcase classname="a&quot;&lt;b&gt;&amp;\u{9}]]&gt;" name="\u{0}\u{1F}\u{9B}2J'">
                      <failure message="&lt;/failure&gt;]]&gt;&#10;#\u{23}teamcity[x]">error: &lt;/failure&gt;]]&gt;&#10;  | #\u{23}teamcity[x]</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="policy" tests="1" failures="1">
                    <testcase classname="policy" name="a&quot;&lt;b&gt;&amp;\u{D}]]&gt;/\u{2028}#\u{23}vso[x].yml:1">
                      <failure message="\u{85}">a&quot;&lt;b&gt;&amp;\u{D}]]&gt;/\u{2028}#\u{23}vso[x].yml:1: error: \u{85}</failure>
                    </testcase>
                    <system-out>\u{3A}:error::\u{A}::a\u{7}.md: warning: Page &quot;\u{1B}[2J#\u{23}[error]\u{202E}&quot;: ]]&gt;&#10;  | ::error::x</system-out>
                  </testsuite>
                </testsuites>

                """#)
    }

    @Test(arguments: [CheckReport.Format.json, .sarif])
    func `names in JSON and SARIF come back whole, and command no terminal and no log`(format: CheckReport.Format)
        throws
    {
        let text = hostile.rendered(as: format)
        let obeyed = text.unicodeScalars.filter(\.isObeyed)
        #expect(obeyed.isEmpty)
        #expect(!text.contains("##"))
        let commands = text.split(separator: "\n").filter { $0.drop(while: \.isWhitespace).hasPrefix("::") }
        #expect(commands.isEmpty)
        let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let missing = Set(hostile.diagnostics.map(\.message)).subtracting(strings(in: read))
        #expect(missing.isEmpty)
    }

    @Test func `a path of any signs is a URI in SARIF`() {
        let uris = hostile.rendered(as: .sarif).split(separator: "\n").filter { $0.contains("\"uri\"") }
            .map { $0.drop(while: \.isWhitespace) }
        #expect(
            uris == [
                #""uri": "%3A%3Aerror%3A%3A%0A%3A%3Aa%07.md""#,
                #""uri": "a%22%3Cb%3E%26%0D%5D%5D%3E/%E2%80%A8%23%23vso%5Bx%5D.yml""#,
            ])
    }

    private func strings(in value: Any) -> Set<String> {
        switch value {
        case let text as String: [text]
        case let list as [Any]: Set(list.flatMap(strings))
        case let object as [String: Any]: Set(object.values.flatMap(strings))
        default: []
        }
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
                            "text": "Mind \\u003cthis> & that"
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
