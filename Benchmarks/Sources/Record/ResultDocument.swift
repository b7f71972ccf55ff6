internal import Foundation
internal import Measuring

/// A Markdown document in which the text between two marks is a program's and the rest somebody's:
/// `<!-- figures: NAME -->` and `<!-- end of figures -->`.
struct ResultDocument {
    let path: String
    let mark: String

    /// Before a program runs for minutes whose figures would have no place.
    func check() throws { _ = try parts() }

    func replace(with text: String) throws {
        let (before, after) = try parts()
        let figures = "\n\n" + text.trimmingCharacters(in: .whitespacesAndNewlines) + "\n\n"
        try Data((before + figures + after).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    /// Up to the end of the first mark, and from the beginning of the second.
    private func parts() throws -> (before: Substring, after: Substring) {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard let start = text.range(of: "<!-- figures: \(mark) -->"),
            let end = text[start.upperBound...].range(of: "<!-- end of figures -->")
        else { throw MeasuringError.cannotRead("\(path): no place for \"\(mark)\"") }
        return (text[..<start.upperBound], text[end.lowerBound...])
    }
}
