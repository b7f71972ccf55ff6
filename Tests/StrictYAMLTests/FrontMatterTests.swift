import Diagnostics
import StrictYAML
import Testing

@Suite struct FrontMatterTests {
    @Test func `keys and text are taken apart, each with its line`() throws {
        let parts = try FrontMatter.split("---\na: 1\n---\nText\n---\nmore\n", path: "p.md")
        #expect(try parts == expected(yaml: "a: 1\n", body: "Text\n---\nmore\n", bodyFirstLine: 4))
    }

    @Test func `lines may end with CR LF and the file may begin with a mark`() throws {
        let parts = try FrontMatter.split("\u{FEFF}---\r\na: 1\r\n---\r\nText", path: "p.md")
        #expect(try parts == expected(yaml: "a: 1\r\n", body: "Text", bodyFirstLine: 4))
    }

    @Test func `there may be no text, and no keys`() throws {
        #expect(try FrontMatter.split("---\n---", path: "p.md") == expected(yaml: "", body: "", bodyFirstLine: 3))
    }

    @Test func `a file without front matter is told so`() {
        #expect(
            throws: DiagnosticError(
                .error(
                    "The file must begin with front matter: its keys between two lines of \"---\"",
                    at: SourceLocation("p.md", line: 1)))
        ) { try FrontMatter.split("# Title\n", path: "p.md") }
    }

    @Test func `front matter that never ends is told so`() {
        #expect(
            throws: DiagnosticError(
                .error(
                    "The front matter is not closed: put a line of \"---\" after its last key",
                    at: SourceLocation("p.md", line: 1)))
        ) { try FrontMatter.split("---\na: 1\n", path: "p.md") }
    }

    private func expected(yaml: String, body: String, bodyFirstLine: Int) throws -> FrontMatter {
        var parts = try FrontMatter.split("---\n---\n", path: "x")
        parts.yaml = yaml
        parts.body = body
        parts.bodyFirstLine = bodyFirstLine
        return parts
    }
}
