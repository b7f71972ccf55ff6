/// Where in a page of HTML the template stands, followed byte by byte through what it writes itself.
///
/// Enough of the HTML standard's tokenizer to tell text, attribute values, comments and scripts apart.
struct Markup: Equatable, Sendable {
    /// The part of the page that the next byte belongs to.
    enum Place: Equatable, Sendable {
        case text
        /// Just after `<`.
        case tagOpen
        case tagName
        /// In a tag, where a further attribute may begin.
        case tag
        case attributeName
        case beforeValue
        case value(quote: UInt8)
        case unquotedValue
        case comment
        /// The inside of `script`, `style` and the like, which is not read as HTML.
        case raw
    }

    private(set) var place = Place.text
    /// The open or last tag, in lower case; with `/` in front for a closing one.
    private(set) var element = ""
    /// The attribute, in lower case.
    private(set) var attribute = ""
    /// Whether the address in this value could still be given another scheme by what comes next.
    private(set) var schemeIsOpen = false
    /// Whether something like a tag was written in an element that cannot hold one.
    private var holdsTag = false
    /// The last few bytes, to recognise the end of comments and scripts.
    private var tail: [UInt8] = []

    /// Elements whose inside holds no tags; in some of them character references still count.
    private static let rawElements: Set<String> = [
        "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext", "title", "textarea",
    ]

    /// Whether text stands here as text: outside of tags, comments and scripts.
    ///
    /// A title counts, too, unless something like a tag stands in it, as a title in SVG is read in another way.
    var isText: Bool {
        switch place {
        case .text: true
        case .raw: (element == "title" || element == "textarea") && !holdsTag
        default: false
        }
    }

    mutating func feed(_ bytes: [UInt8]) {
        for byte in bytes { feed(byte) }
    }

    private mutating func feed(_ byte: UInt8) {
        switch place {
        case .text:
            if byte == UInt8(ascii: "<") { place = .tagOpen }
        case .tagOpen: feedTagOpen(byte)
        case .tagName, .tag, .attributeName, .beforeValue: feedTag(byte)
        case .value(let quote):
            if byte == quote { place = .tag } else { noteAddress(byte) }
        case .unquotedValue:
            if byte == UInt8(ascii: ">") { endTag() } else if isSpace(byte) { place = .tag }
        case .comment: feedComment(byte)
        case .raw: feedRaw(byte)
        }
    }

    private mutating func feedTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "!"): (place, tail) = (.comment, [])
        case UInt8(ascii: "?"): (place, tail) = (.comment, [byte])
        case UInt8(ascii: "<"): break
        case _ where byte == UInt8(ascii: "/") || isLetter(byte):
            (place, element, attribute) = (.tagName, lowerCase(byte), "")
        default: place = .text
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private mutating func feedTag(_ byte: UInt8) {
        switch byte {
        case _ where place == .tagName && element == "/" && byte != UInt8(ascii: ">") && !isLetter(byte):
            (place, tail) = (.comment, [byte])
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "=") where place == .attributeName || (place == .tag && !attribute.isEmpty):
            place = .beforeValue
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if place == .beforeValue { (place, schemeIsOpen) = (.value(quote: byte), true) }
        case UInt8(ascii: "/"): if place == .tagName || place == .attributeName { place = .tag }
        case _ where isSpace(byte): if place != .beforeValue { place = .tag }
        default: feedName(byte)
        }
    }

    private mutating func feedName(_ byte: UInt8) {
        switch place {
        case .tagName: element += lowerCase(byte)
        case .attributeName: attribute += lowerCase(byte)
        case .beforeValue: place = .unquotedValue
        default: (place, attribute) = (.attributeName, lowerCase(byte))
        }
    }

    private mutating func endTag() {
        place = Self.rawElements.contains(element) ? .raw : .text
        (attribute, tail, holdsTag) = ("", [], false)
    }

    private mutating func noteAddress(_ byte: UInt8) {
        if "/?#:".utf8.contains(byte) { schemeIsOpen = false }
    }

    /// A comment ends with `-->`, `--!>` or at once; `<!doctype …>` and the like end with the first `>`.
    private mutating func feedComment(_ byte: UInt8) {
        if byte == UInt8(ascii: ">"), commentMayEnd {
            (place, tail) = (.text, [])
            return
        }
        tail.append(byte)
        if tail.count > 8 { tail.remove(at: 2) }
    }

    private var commentMayEnd: Bool {
        guard tail.starts(with: "--".utf8) else { return true }
        let text = tail.dropFirst(2)
        return text.isEmpty || text.elementsEqual("-".utf8) || text.suffix(2).elementsEqual("--".utf8)
            || text.suffix(3).elementsEqual("--!".utf8)
    }

    /// A script ends with `</script` and then a space, `/` or `>`.
    private mutating func feedRaw(_ byte: UInt8) {
        let end = Array("</\(element)".utf8)
        if tail == end, byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte) {
            (place, element, tail) = (.tagName, "/" + element, [])
            feedTag(byte)
            return
        }
        if tail.last == UInt8(ascii: "<"), byte != UInt8(ascii: "/") { holdsTag = true }
        tail.append(contentsOf: lowerCase(byte).utf8)
        if tail.count > end.count { tail.removeFirst(tail.count - end.count) }
    }

    /// Takes note of a value that the page writes here.
    mutating func write(_ kind: Kind) {
        if case .number = kind { return }
        schemeIsOpen = false
    }

    private func lowerCase(_ byte: UInt8) -> String {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        return String(decoding: [isCapital ? byte + 32 : byte], as: UTF8.self)
    }
}

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
