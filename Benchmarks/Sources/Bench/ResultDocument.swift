internal import Foundation

/// A Markdown document with a table between two marks; the rest of it is written by hand.
struct ResultDocument {
    let path: String
    private static let (start, end) = ("<!-- table: make bench -->", "<!-- end of table -->")

    func replaceTable(_ lines: [String]) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard let start = text.range(of: ResultDocument.start), let end = text.range(of: ResultDocument.end),
            start.upperBound <= end.lowerBound
        else { throw BenchError.noTable(path) }
        let table = ([""] + lines + [""]).joined(separator: "\n")
        try (text[..<start.upperBound] + table + text[end.lowerBound...])
            .write(toFile: path, atomically: true, encoding: .utf8)
    }
}
