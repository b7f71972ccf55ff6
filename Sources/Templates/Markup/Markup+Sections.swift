extension Markup {
    /// The same state with the differences taken away that do not matter where a section begins or ends.
    var settled: Markup {
        var markup = self
        switch place {
        case .tagName, .attributeName: markup.place = .tag
        case .tag, .beforeValue, .value, .unquotedValue, .raw, .comment, .tagOpen: break
        case .text: (markup.element, markup.attribute) = ("", "")
        }
        if markup.place == .tag { markup.attribute = "" }
        if case .value = markup.place {} else { markup.schemeIsOpen = false }
        if place == .raw, tail.contains(UInt8(ascii: "<")) { markup.holdsTag = true }
        markup.tail = []
        return markup
    }

    /// Whether a section may begin here.
    var takesSections: Bool {
        switch place {
        case .tagName, .tag, .attributeName, .value: true
        default: isText
        }
    }

    /// The state after a section that may have been left out, or nothing where its two ends do not fit together.
    func joined(with end: Markup) -> Markup? {
        var (start, end) = (settled, end.settled)
        let schemeIsOpen = start.schemeIsOpen || end.schemeIsOpen
        (start.schemeIsOpen, end.schemeIsOpen) = (false, false)
        guard start == end else { return nil }
        start.schemeIsOpen = schemeIsOpen
        return start
    }

    /// The place in words, for error messages.
    var description: String {
        switch place {
        case .text: "text"
        case .tagOpen, .tagName, .tag, .attributeName: "a tag"
        case .beforeValue, .unquotedValue: "an attribute without quotes"
        case .value: "attribute \"\(attribute)\""
        case .comment: "a comment"
        case .raw: "<\(element)>"
        }
    }
}
