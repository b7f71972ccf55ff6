import Testing

/// Front matter that somebody made to do harm, and the first message that it gets.
struct HostileYAML: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// From the line on.
    let message: String

    private init(_ name: String, _ text: String, _ message: String) {
        testDescription = name
        self.text = text
        self.message = message
    }

    static let all = [
        HostileYAML(
            "many laughs", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
            "2:4: error: Anchors and aliases (&name, *name) are not allowed; write the value out"),
        HostileYAML(
            "a tag of another language", "sender: !!python/object/apply:os.system [ls]",
            "2:9: error: Tags (!name) are not allowed; write the value plainly"),
        HostileYAML(
            "a key twice", "sender: { name: A, name: B }",
            "2:20: error: Key \"name\" stands more than once in one mapping"),
        HostileYAML("lists without end", many("["), "2:1: error: YAML nests too deep here"),
        HostileYAML("mappings without end", many("{a: "), "2:3997: error: YAML nests too deep here"),
        HostileYAML("dashes without end", many("- "), "2:1999: error: YAML nests too deep here"),
        HostileYAML("keys of keys", many("? "), "2:1999: error: YAML nests too deep here"),
        HostileYAML("marks", many("!"), "2:1: error: Tags (!name) are not allowed; write the value plainly"),
        HostileYAML("texts", many("a: |\n "), "2:1: error: A dossier needs the key \"sender\""),
        HostileYAML(
            "backslashes", "sender: { name: \"" + String(repeating: "\\", count: 99_999) + "\" }",
            "3:1: error: A quote or bracket that is opened here is never closed"),
        HostileYAML(
            "twenty thousand keys", "sender: {" + (0..<20_000).map { "k\($0): x" }.joined(separator: ", ") + "}",
            "2:10: error: The sender has no key \"k0\"; expected one of name, profile"),
        HostileYAML(
            "a directive", "%TAG ! tag:x,2000:\n---\nsender: x",
            "3:1: error: YAML cannot be read here: did not find expected <document start>"),
        HostileYAML("a merge key", "<<: { a: b }", "2:1: error: A dossier needs the key \"sender\""),
        HostileYAML(
            "a NUL", "sender: \u{0}", "2:9: error: YAML is plain text: this character cannot stand in it"),
    ]

    private static func many(_ text: String) -> String { String(repeating: text, count: 100_000) }
}
