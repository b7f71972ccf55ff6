internal import CommonMark

extension GuidancePage {
    /// The anchors of the page's headings, in their order.
    public var anchors: [String] { body.headings.map(\.anchor) }

    /// Whether a text holds a list, such as the steps of a checklist.
    static func hasList(_ source: String) -> Bool {
        source.split(whereSeparator: \.isNewline).contains { line in
            let text = line.drop { $0 == " " }
            let rest = text.drop { $0.isNumber }
            return text.hasPrefix("- ") || text.hasPrefix("* ") || rest.count < text.count && rest.hasPrefix(". ")
        }
    }
}
