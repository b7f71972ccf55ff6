import Diagnostics
import StrictYAML
import Testing

@Suite struct MappingTests {
    /// Reads a mapping of three keys and returns what was logged.
    private func log(_ text: String) throws -> [String] {
        var log = DiagnosticLog()
        let root = try #require(try YAMLNode.parse(text, path: "a.yml"))
        if var mapping = YAMLMapping(root, of: "A page", &log) {
            _ = mapping.required("title", .text, &log)
            _ = mapping.optional("order", .wholeNumber, &log)
            _ = mapping.optional("kind", .word(of: ["letter", "instructions"]), &log)
            _ = mapping.optional("cites", .list(of: .text), &log)
            _ = mapping.optional("shown", .boolean, &log)
            mapping.finish(&log)
        }
        return log.diagnostics.map(\.description)
    }

    @Test func `a complete mapping says nothing`() throws {
        #expect(try log("title: x\norder: 3\nkind: letter\ncites: [A1]\nshown: true\n") == [])
    }

    @Test func `a key that must be there is asked for at the mapping`() throws {
        #expect(try log("order: 3\n") == ["a.yml:1:1: error: A page needs the key \"title\""])
        #expect(try log("title:\n") == ["a.yml:1:7: error: A page needs the key \"title\""])
    }

    @Test func `an unknown key is shown with the one that was meant`() throws {
        #expect(
            try log("title: x\nordr: 3\n") == ["a.yml:2:1: error: A page has no key \"ordr\"; did you mean \"order\"?"])
        #expect(
            try log("title: x\nzebra: 3\n") == [
                "a.yml:2:1: error: A page has no key \"zebra\"; expected one of cites, kind, order, shown, title"
            ])
    }

    @Test func `a key that was asked for twice is named once`() throws {
        var log = DiagnosticLog()
        let root = try #require(try YAMLNode.parse("zebra: 1\n", path: "a.yml"))
        var mapping = try #require(YAMLMapping(root, of: "A page", &log))
        _ = mapping.optional("title", .text, &log)
        _ = mapping.required("title", .text, &log)
        mapping.finish(&log)
        #expect(
            log.diagnostics.last?.description == "a.yml:1:1: error: A page has no key \"zebra\"; expected one of title")
    }

    @Test func `every mistake is told, not only the first`() throws {
        #expect(
            try log("order: three\nkind: leter\nshown: yes\ncites: {a: b}\n") == [
                "a.yml:1:1: error: A page needs the key \"title\"",
                "a.yml:1:8: error: \"order\" must be a whole number",
                "a.yml:2:7: error: \"kind\" must be one of letter, instructions, not \"leter\"; did you mean \"letter\"?",
                "a.yml:4:8: error: An entry of \"cites\" must be text",
                "a.yml:3:8: error: \"shown\" must be true or false",
            ])
    }

    @Test func `a list may be written as one value`() throws {
        var log = DiagnosticLog()
        let root = try #require(try YAMLNode.parse("cites: A1\n", path: "a.yml"))
        var mapping = try #require(YAMLMapping(root, of: "A page", &log))
        #expect(mapping.optional("cites", .list(of: .text), &log) == ["A1"])
    }

    @Test func `what is no mapping is named for what it is`() throws {
        #expect(
            try log("- a\n") == ["a.yml:1:1: error: A page must be a mapping of keys to values, not a list"])
        #expect(
            try log("hello\n") == ["a.yml:1:1: error: A page must be a mapping of keys to values, not a single value"])
    }

    @Test func `booleans are exactly true and false`() throws {
        for word in ["yes", "no", "on", "off", "True", "FALSE", "1"] {
            #expect(try log("title: x\nshown: \(word)\n") == ["a.yml:2:8: error: \"shown\" must be true or false"])
        }
    }
}
