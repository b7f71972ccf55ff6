internal import TemplateSyntax

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

    var place = Place.text
    /// The open or last tag, in lower case; with `/` in front for a closing one.
    var element = ""
    /// The attribute, in lower case.
    var attribute = ""
    /// Whether the address in this value could still be given another scheme by what comes next.
    var schemeIsOpen = false
    /// Whether something like a tag was written in an element that cannot hold one.
    var holdsTag = false
    /// Whether a script wrote `<!--`: then `</script>` need not end it, and nothing after it is taken for text.
    var hasNoEnd = false
    /// The last few bytes, to recognise the end of comments and scripts.
    var tail: [UInt8] = []

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

    mutating func feed(_ byte: UInt8) {
        switch place {
        case .text:
            if byte == UInt8(ascii: "<") { place = .tagOpen }
        case .tagOpen: feedTagOpen(byte)
        case .tagName, .tag, .attributeName, .beforeValue: feedTag(byte)
        case .value(let quote):
            if byte == quote { endAttribute() } else { noteAddress(byte) }
        case .unquotedValue:
            if byte == UInt8(ascii: ">") { endTag() } else if isSpace(byte) { endAttribute() }
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

    mutating func feedTag(_ byte: UInt8) {
        switch byte {
        case _ where place == .tagName && element == "/" && byte != UInt8(ascii: ">") && !isLetter(byte):
            (place, tail) = (.comment, [byte])
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "=") where place == .attributeName || (place == .tag && !attribute.isEmpty):
            place = .beforeValue
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if place == .beforeValue { (place, schemeIsOpen) = (.value(quote: byte), true) }
        case UInt8(ascii: "/") where place != .beforeValue: endAttribute()
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

    /// What follows begins an attribute of its own, even if it is `=`.
    private mutating func endAttribute() { (place, attribute) = (.tag, "") }

    private mutating func endTag() {
        place = Self.rawElements.contains(element) ? .raw : .text
        (attribute, tail, holdsTag, hasNoEnd) = ("", [], false, false)
    }

    private mutating func noteAddress(_ byte: UInt8) {
        if "/?#:".utf8.contains(byte) { schemeIsOpen = false }
    }

    /// Takes note of a value that the page writes here.
    mutating func write(_ kind: Kind) {
        if case .number = kind { return }
        schemeIsOpen = false
    }

    func lowerCase(_ byte: UInt8) -> String {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        return String(decoding: [isCapital ? byte + 32 : byte], as: UTF8.self)
    }
}
