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

    @Test func `escaping is total: no byte of any character gets through that could begin markup`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = HTML("a\(Character(scalar))b").bytes
            let isPlain = bytes.allSatisfy { !"<>\"'".utf8.contains($0) && ($0 >= 0x20 || [9, 10, 13].contains($0)) }
            let readsBack = String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes)
            if !isPlain || !readsBack || bytes.first != 97 || bytes.last != 98 {
                Issue.record("U+\(String(value, radix: 16)) becomes \(bytes)")
            }
        }
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
