internal import Diagnostics

/// Text being laid out for a terminal: wrapped, indented, coloured where that is wanted.
package struct TerminalPage {
    package enum Style: String {
        case bold = "1"
        case dim = "2"
        case good = "32"
        case caution = "33"
        case bad = "31"
    }

    let width: Int
    let hasColours: Bool
    private(set) var lines: [String] = []

    package init(width: Int, hasColours: Bool) { (self.width, self.hasColours) = (width, hasColours) }

    package var text: String { lines.joined(separator: "\n") }

    package mutating func gap() { if lines.last?.isEmpty == false { lines.append("") } }

    package mutating func heading(_ text: String) {
        gap()
        line(text, style: .bold)
    }

    /// `mark` stands before the first line; the others are indented as far as its end.
    package mutating func line(_ text: String, mark: String = "", indent: Int = 0, style: Style? = nil) {
        let lead = String(repeating: " ", count: indent)
        let rest = String(repeating: " ", count: mark.columns)
        // Here, and only here, strangers' text comes to the terminal.
        for (number, part) in wrapped(visible(text), to: max(20, width - indent - mark.columns)).enumerated() {
            lines.append(lead + (number == 0 ? mark : rest) + styled(visibleLine(part), style))
        }
    }

    /// A line whose spaces mean something: a row of a table, which has to fit as it is.
    package mutating func row(_ text: String, style: Style? = nil) { lines.append(styled(visibleLine(text), style)) }

    private func styled(_ text: String, _ style: Style?) -> String {
        guard let style, hasColours, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}
