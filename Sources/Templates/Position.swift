internal import Diagnostics

/// A place in a template, both numbers from 1; columns count characters of Unicode.
struct Position: Hashable, Sendable {
    var line: Int
    var column: Int

    func location(in path: String) -> SourceLocation { SourceLocation(path, line: line, column: column) }
}
