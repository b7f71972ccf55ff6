@_spi(MakesHTML) import HTML
import Testing

struct HTMLTests {
    @Test(arguments: [
        ("a < b && c > \"d\" 'e'", "a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39;"),
        ("", ""),
        ("plain text, ünïcödé, 日本語, 👩‍🚀", "plain text, ünïcödé, 日本語, 👩‍🚀"),
        ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
        ("nul\0 bell\u{7} escape\u{1B}[31m delete\u{7F}", "nul\u{FFFD} bell\u{FFFD} escape\u{FFFD}[31m delete\u{FFFD}"),
        ("next line\u{85} \u{9B}", "next line\u{FFFD} \u{FFFD}"),
        ("Dana\u{202E}gpj.exe\u{202C}", "Dana[U+202E]gpj.exe[U+202C]"),
        ("\u{2066}a\u{2069} \u{200E}\u{200F}\u{61C}", "[U+2066]a[U+2069] [U+200E][U+200F][U+061C]"),
        (
            "“quotes” – dash … \u{2028} \u{FEFF} \u{A0} ½ ∞ שלום مرحبا",
            "“quotes” – dash … \u{2028} \u{FEFF} \u{A0} ½ ∞ שלום مرحبا"
        ),
    ])
    func `text reads as itself and can do nothing else`(text: String, expected: String) {
        #expect(HTML(text).string == expected)
    }

    @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
    func `what Unicode reserves as no character is replaced`(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(HTML("a\(Character(scalar))b").string == "a\u{FFFD}b")
    }

    @Test func `escaping is total: every character is written as the rule for it says`() {
        for value in UInt32(0)...0x10FFFF {
            // Of the sparse planes the first and last characters of every 256 are enough.
            guard value < 0x10000 || (value &+ 8) & 0xFF < 16, let scalar = Unicode.Scalar(value) else { continue }
            let found = HTML("a\(Character(scalar))b").bytes
            if !found.elementsEqual("a\(written(scalar))b".utf8) {
                Issue.record("U+\(String(value, radix: 16)) becomes \(String(decoding: found, as: UTF8.self))")
            }
        }
    }

    @Test func `a character is escaped wherever in a text it stands`() {
        for scalar in "<>&\"'\0\u{1F}\u{7F}\u{80}\u{202E}".unicodeScalars {
            for before in 0..<20 {
                for after in 0..<20 {
                    let (left, right) = (
                        String(repeating: "~ @", count: before), String(repeating: "?\n/", count: after)
                    )
                    #expect(HTML("\(left)\(scalar)\(right)").string == left + written(scalar) + right)
                }
            }
        }
    }

    /// The rule, written down plainly.
    private func written(_ scalar: Unicode.Scalar) -> String {
        let entities: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
        if let entity = entities[scalar] { return entity }
        if scalar.properties.isNoncharacterCodePoint { return "\u{FFFD}" }
        if scalar.properties.isBidiControl {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "[U+\(digits.count < 4 ? "0" + digits : digits)]"
        }
        let isControl = scalar.properties.generalCategory == .control && !"\t\n\r".unicodeScalars.contains(scalar)
        return isControl ? "\u{FFFD}" : String(Character(scalar))
    }

    @Test func `a text made of another kind of string is escaped alike`() {
        let text = "x<\u{202E}é>".substring
        #expect(HTML(String(text)).string == "x&lt;[U+202E]é&gt;")
    }

    @Test func `markup that is vouched for goes through`() {
        #expect(HTML(trusted: Array("<b>".utf8)).string == "<b>")
        #expect(HTML.empty.isEmpty)
        #expect(!HTML("x").isEmpty)
    }
}

extension String {
    fileprivate var substring: Substring { self[...] }
}
