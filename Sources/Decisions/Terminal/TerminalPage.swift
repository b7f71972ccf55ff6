/// Text being laid out for a terminal: wrapped, indented, coloured where that is wanted.
struct TerminalPage {
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case good = "32"
        case caution = "33"
        case bad = "31"
    }

    let width: Int
    let hasColours: Bool
    private(set) var lines: [String] = []

    init(width: Int, hasColours: Bool) { (self.width, self.hasColours) = (width, hasColours) }

    var text: String { lines.joined(separator: "\n") }

    mutating func gap() { if lines.last?.isEmpty == false { lines.append("") } }

    mutating func heading(_ text: String) {
        gap()
        line(text, style: .bold)
    }

    /// `mark` stands before the first line; the others are indented as far as its end.
    mutating func line(_ text: String, mark: String = "", indent: Int = 0, style: Style? = nil) {
        let lead = String(repeating: " ", count: indent)
        let rest = String(repeating: " ", count: mark.columns)
        // Here, and only here, strangers' text comes to the terminal.
        for (number, part) in wrapped(visible(text), to: max(20, width - indent - mark.columns)).enumerated() {
            lines.append(lead + (number == 0 ? mark : rest) + styled(part, style))
        }
    }

    private func styled(_ text: String, _ style: Style?) -> String {
        guard let style, hasColours, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}
