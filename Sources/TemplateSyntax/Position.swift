package import Diagnostics

/// A place in a template, both numbers from 1; columns count characters of Unicode.
package struct Position: Hashable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

    package func location(in path: String) -> SourceLocation { SourceLocation(path, line: line, column: column) }
}
