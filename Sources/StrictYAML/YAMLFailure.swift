internal import Diagnostics
internal import Yams

/// The parser's own failures as located diagnostics in plain words.
enum YAMLFailure {
    static func diagnostic(for error: any Error, path: String, firstLine: Int) -> Diagnostic {
        func place(_ mark: Mark) -> SourceLocation {
            SourceLocation(path, line: mark.line + firstLine - 1, column: mark.column)
        }
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            return .error("YAML cannot be read here: \(problem)", at: place(mark))
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
            return .error("Key \(names) stands more than once in one mapping", at: place(context.mark))
        case YamlError.reader(let problem, _, _, _):
            return .error("YAML cannot be read: \(problem)", at: SourceLocation(path, line: firstLine))
        default:
            return .error("YAML cannot be read", at: SourceLocation(path, line: firstLine))
        }
    }
}
