internal import Diagnostics
internal import Yams

/// The parser's own failures as located diagnostics in plain words.
struct YAMLFailure {
    let text: String
    let path: String
    let firstLine: Int

    func diagnostic(for error: any Error) -> Diagnostic {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            .error(words(for: problem, at: mark), at: place(line: mark.line, column: mark.column))
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            repeated(keys.first ?? "", firstAt: context.mark)
        case YamlError.reader(_, let offset, _, _):
            .error("YAML is plain text: this character cannot stand in it", at: place(ofByte: offset ?? 0))
        default:
            .error("YAML cannot be read", at: SourceLocation(path, line: firstLine))
        }
    }

    /// The mistakes people make, said as they would say them; the parser's own words for the rest.
    private func words(for problem: String, at mark: Mark) -> String {
        if lines.indices.contains(mark.line - 1), indentation(of: lines[mark.line - 1]).contains("\t") {
            return "Tabs cannot indent YAML; use spaces"
        }
        switch problem {
        case "mapping values are not allowed in this context":
            return "A value with a colon in it needs quotes, and a key stands on a line of its own"
        case "could not find expected ':'": return "A key needs a colon and a space behind it"
        case "found unexpected end of stream": return "A quote or bracket that is opened here is never closed"
        case "did not find expected key": return "The indentation does not fit the lines above"
        case let problem where problem.hasPrefix("Maximum nesting level"): return "YAML nests too deep here"
        default: return "YAML cannot be read here: \(problem)"
        }
    }

    /// Points at the second of two equal keys, which is the one that somebody added.
    private func repeated(_ key: String, firstAt mark: Mark) -> Diagnostic {
        let second = RepeatedKey(key: key, line: mark.line, column: mark.column).second(in: lines)
        return .error(
            "Key \"\(key)\" stands more than once in one mapping",
            at: place(line: second?.line ?? mark.line, column: second?.column ?? mark.column))
    }

    private var lines: [Substring] { text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) }

    private func indentation(of line: Substring) -> Substring { line.prefix { $0 == " " || $0 == "\t" } }

    private func place(line: Int, column: Int) -> SourceLocation {
        SourceLocation(path, line: line + firstLine - 1, column: column)
    }

    private func place(ofByte offset: Int) -> SourceLocation {
        let before = text.utf8.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
        return place(line: line, column: column)
    }
}

/// Finds where a key stands for the second time in one mapping; the parser tells only the first.
struct RepeatedKey {
    let key: String
    /// Of the first, from 1.
    let line: Int
    let column: Int

    /// From 1; nil where it is not found.
    func second(in lines: [Substring]) -> (line: Int, column: Int)? {
        guard lines.indices.contains(line - 1) else { return nil }
        let before = lines[line - 1].prefix(column - 1)
        return before.allSatisfy({ $0 == " " || $0 == "-" }) ? secondInBlock(lines) : secondInFlow(lines)
    }

    /// Below the first, beginning in the same column.
    private func secondInBlock(_ lines: [Substring]) -> (line: Int, column: Int)? {
        for index in line..<max(line, lines.count) {
            let text = lines[index]
            let indent = text.prefix { $0 == " " }.count
            if indent == column - 1, isKey(text.dropFirst(indent)) { return (index + 1, column) }
        }
        return nil
    }

    /// Further on in `{a: 1, a: 2}`.
    private func secondInFlow(_ lines: [Substring]) -> (line: Int, column: Int)? {
        for index in (line - 1)..<lines.count {
            let text = lines[index]
            let behind = text.index(text.startIndex, offsetBy: column, limitedBy: text.endIndex) ?? text.endIndex
            let start = index == line - 1 ? behind : text.startIndex
            for position in text[start...].indices where isKey(text[position...]) && isAtStart(position, of: text) {
                return (index + 1, text.distance(from: text.startIndex, to: position) + 1)
            }
        }
        return nil
    }

    private func isAtStart(_ position: Substring.Index, of text: Substring) -> Bool {
        position == text.startIndex || " ,{".contains(text[text.index(before: position)])
    }

    private func isKey(_ text: Substring) -> Bool {
        ["\(key)", "\"\(key)\"", "'\(key)'"].contains { form in
            text.hasPrefix(form) && text.dropFirst(form.count).first { $0 != " " } == ":"
        }
    }
}
