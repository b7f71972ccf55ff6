import Diagnostics
import Testing

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("a\u{1B}[31mb", #"a\u{1B}[31mb"#), ("a\u{9B}31m", #"a\u{9B}31m"#),
        ("\u{202E}x\u{2066}", #"\u{202E}x\u{2066}"#),
        ("one\ntwo", "one\ntwo"), ("a\r\nb", "a\\u{D}\nb"), ("\u{2028}", #"\u{2028}"#), ("Zoë 李 👩‍🚀 #1", "Zoë 李 👩‍🚀 #1"),
        ("x ##[error]y", #"x #\u{23}[error]y"#), ("##vso[task.setvariable]", #"#\u{23}vso[task.setvariable]"#),
        ("##[\u{308}error]", "#\\u{23}[\u{308}error]"), ("## Heading", "## Heading"), ("##", "##"),
    ])
    func `what a terminal or a CI service would obey anywhere in a text is shown`(text: String, shown: String) {
        #expect(visible(text) == shown)
    }

    @Test(arguments: [
        ("::error::x", #"\u{3A}:error::x"#), ("  ::x", #"  \u{3A}:x"#), ("\u{3000}::x", "\u{3000}\\u{3A}:x"),
        ("a ::error::x", "a ::error::x"), (":x", ":x"), ("", ""), ("::\u{301}x", "\\u{3A}:\u{301}x"),
    ])
    func `no line begins as a command to a CI service`(line: String, shown: String) {
        #expect(visibleLine(line) == shown)
    }

    @Test func `only the first line of a message begins a line of a log`() {
        let diagnostic = Diagnostic.error("a\n::b", at: SourceLocation("::c\nd\u{1B}", line: 2))
        #expect(diagnostic.shown() == "\\u{3A}:c\\u{A}d\\u{1B}:2: error: a\n  | ::b")
        #expect(Diagnostic.warning("x").shown(severity: "W") == "W: x")
    }

    @Test func `a name that goes on and on is cut, by scalars`() {
        #expect(shortened("short") == "short")
        #expect(shortened(String(repeating: "é", count: 80)) == String(repeating: "é", count: 80))
        #expect(shortened("a" + String(repeating: "\u{301}", count: 9_000)).unicodeScalars.count == 80)
        #expect(shortened(String(repeating: "x", count: 81)) == String(repeating: "x", count: 79) + "…")
    }

    /// By the product of their lengths this would take hours.
    @Test func `names of millions of letters are near to nothing`() {
        let long = String(repeating: "ab", count: 2_000_000)
        #expect(nearestName(to: long, in: [long + "c", "ab"]) == nil)
        #expect(nearestName(to: "abab", in: [long, "abba"]) == "abba")
    }
}
