import Diagnostics
import StrictYAML
import Testing

/// The parser's message for a text, or an empty text where there is none.
func message(_ text: String, firstLine: Int = 1, limits: YAMLLimits = YAMLLimits()) -> String {
    do {
        _ = try YAMLNode.parse(text, path: "a.yml", firstLine: firstLine, limits: limits)
        return ""
    } catch {
        return error.description
    }
}

@Suite struct ParsingTests {
    @Test func `scalars keep their text as written`() throws {
        let root = try YAMLNode.parse("[on, yes, no, 1e3, 0x10, ~, 2026-11-20, 007]", path: "a.yml")
        #expect(root?.items?.map(\.text) == ["on", "yes", "no", "1e3", "0x10", "~", "2026-11-20", "007"])
    }

    @Test func `only a plain empty value, tilde and null are nothing`() throws {
        let root = try YAMLNode.parse("[~, null, '', 'null', \"~\", none]", path: "a.yml")
        #expect(root?.items?.map(\.isEmpty) == [true, true, false, false, false, false])
    }

    @Test func `an empty document is nothing`() throws {
        #expect(try YAMLNode.parse("", path: "a.yml") == nil)
        #expect(try YAMLNode.parse("# only a comment\n", path: "a.yml") == nil)
    }

    @Test func `places count from the line on which the text begins in its file`() throws {
        let root = try #require(try YAMLNode.parse("a: 1\nb:\n  - x\n", path: "p.md", firstLine: 2))
        #expect(root.pairs?.map(\.keyLocation.description) == ["p.md:2:1", "p.md:3:1"])
        #expect(root.pairs?[1].value.items?.map(\.location.description) == ["p.md:4:5"])
    }

    @Test func `a byte order mark is passed over`() throws {
        let root = try YAMLNode.parse("\u{FEFF}title: x\n", path: "a.yml")
        #expect(root?.pairs?.map(\.key) == ["title"])
        #expect(root?.pairs?.map(\.keyLocation.description) == ["a.yml:1:1"])
    }

    @Test func `lines may end with CR LF`() throws {
        let root = try #require(try YAMLNode.parse("a: 1\r\nb: |\r\n  x\r\n  y\r\n", path: "a.yml"))
        #expect(root.pairs?.map(\.value.text) == ["1", "x\ny\n"])
        #expect(root.pairs?[1].keyLocation.line == 2)
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", "a.yml:3:1"),
        ("a: 1\n\"a\": 3\n", "a.yml:2:1"),
        ("x:\n  - a: 1\n    b: 2\n    a: 3\n", "a.yml:4:5"),
        ("x: {a: 1, aa: 2, a: 3}\n", "a.yml:1:18"),
        ("x:\n  a: 1\n  c:\n    a: 4\n  'a' : 3\n", "a.yml:5:3"),
    ])
    func `a repeated key is shown where it stands the second time`(_ text: String, _ place: String) {
        #expect(message(text) == "\(place): error: Key \"a\" stands more than once in one mapping")
    }

    @Test(arguments: [
        "a: &x 1\nb: *x\n", "? *x\n: 1\ny: &x 2\n", "{*x : 1, y: &x 2}\n", "a: &x [1]\n",
    ])
    func `anchors and aliases are refused`(_ text: String) {
        #expect(
            message(text).contains("error: Anchors and aliases (&name, *name) are not allowed; write the value out"))
    }

    @Test func `a million laughs end at once`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            let last = "*a\(level - 1)"
            text += "a\(level): &a\(level) [\(Array(repeating: last, count: 10).joined(separator: ", "))]\n"
        }
        #expect(message(text).hasPrefix("a.yml:1:5: error: Anchors and aliases"))
    }

    @Test(arguments: ["a: !!int 3", "a: !mine 3", "!list [a]"])
    func `tags are refused`(_ text: String) {
        #expect(message(text).hasSuffix("error: Tags (!name) are not allowed; write the value plainly"))
    }

    @Test func `ampersands and stars within text are text`() throws {
        let root = try YAMLNode.parse("a: Rival & Rowe\nb: 5 * 3\nc: 'a *b : c &b'\n", path: "a.yml")
        #expect(root?.pairs?.map(\.value.text) == ["Rival & Rowe", "5 * 3", "a *b : c &b"])
    }

    @Test func `nesting has an end`() {
        let deep = String(repeating: "[", count: 33) + String(repeating: "]", count: 33)
        #expect(message(deep) == "")
        #expect(message("[" + deep + "]") == "a.yml:1:34: error: YAML nests at most 32 levels deep")
        #expect(message(String(repeating: "[", count: 200_000)) == "a.yml:1:1: error: YAML nests too deep here")
        #expect(message(String(repeating: "- ", count: 200_000)) == "a.yml:1:1999: error: YAML nests too deep here")
    }

    @Test func `a file has a largest size`() {
        var limits = YAMLLimits()
        limits.size = 2048
        let text = "a: " + String(repeating: "x", count: 2045)
        #expect(message(text, limits: limits) == "")
        #expect(message(text + "x", limits: limits) == "a.yml:1: error: YAML is limited to 2 KiB a file")
    }

    @Test(arguments: [
        ("a:\n\t- b\n", "a.yml:2:1: error: Tabs cannot indent YAML; use spaces"),
        (
            "a: b: c\n",
            "a.yml:1:5: error: A value with a colon in it needs quotes, and a key stands on a line of its own"
        ),
        (
            "a: 1\n b: 2\n",
            "a.yml:2:3: error: A value with a colon in it needs quotes, and a key stands on a line of its own"
        ),
        ("a: 'x\nb: 2\n", "a.yml:3:1: error: A quote or bracket that is opened here is never closed"),
        ("a: 1\nb\n", "a.yml:3:1: error: A key needs a colon and a space behind it"),
        ("a: \u{1}\n", "a.yml:1:4: error: YAML is plain text: this character cannot stand in it"),
        ("a: 1\n---\nb: 2\n", "a.yml:2:1: error: YAML cannot be read here: but found another document"),
        ("? [a]\n: b\n", "a.yml:1:3: error: A key must be plain text"),
    ])
    func `what cannot be read is told in plain words`(_ text: String, _ expected: String) {
        #expect(message(text) == expected)
    }
}
