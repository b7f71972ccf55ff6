public import Diagnostics

/// A Markdown file taken apart: the YAML between its first two lines of `---`, and the text after them.
public struct FrontMatter: Sendable, Equatable {
    public var yaml: String
    /// The line of the file on which `yaml` begins, from 1.
    public var yamlFirstLine: Int
    public var body: String
    /// The line of the file on which `body` begins, from 1.
    public var bodyFirstLine: Int

    /// Takes `text` apart.
    ///
    /// - Throws: a located diagnostic where the file does not begin with `---`, or where no second one follows.
    public static func split(_ text: String, path: String) throws(DiagnosticError) -> FrontMatter {
        var rest = text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
        guard isFence(takeLine(&rest)) else {
            throw DiagnosticError(
                .error(
                    "The file must begin with front matter: its keys between two lines of \"---\"",
                    at: SourceLocation(path, line: 1)))
        }
        let start = rest
        var line = 2
        while !rest.isEmpty {
            let end = rest.startIndex
            if isFence(takeLine(&rest)) {
                return FrontMatter(
                    yaml: String(start[..<end]), yamlFirstLine: 2, body: String(rest), bodyFirstLine: line + 1)
            }
            line += 1
        }
        throw DiagnosticError(
            .error(
                "The front matter is not closed: put a line of \"---\" after its last key",
                at: SourceLocation(path, line: 1)))
    }

    private static func isFence(_ line: Substring) -> Bool {
        line == "---" || line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }

    /// Takes the next line off `rest`, without its ending.
    private static func takeLine(_ rest: inout Substring) -> Substring {
        let end = rest.firstIndex { $0 == "\n" || $0 == "\r\n" } ?? rest.endIndex
        let line = rest[..<end]
        rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
        return line
    }
}
