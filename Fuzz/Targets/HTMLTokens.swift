/// The elements, attributes and comments that a browser sees in a page: the tokenization of the HTML standard (13.2.5), as
/// far as it decides what is markup and what is text. Foreign content (SVG, MathML) is read like the rest.
struct HTMLTokens {
    /// `<a href title`, `</a`, `<!--`: names only, in the order of the page.
    private(set) var structure: [String] = []
    private let bytes: [UInt8]
    private var place = 0
    private static let rawText: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext",
    ]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = start + 1
            readMarkup()
        }
    }

    private func has(_ text: StaticString, at place: Int) -> Bool {
        text.withUTF8Buffer { text in
            place + text.count <= bytes.count
                && zip(text, bytes[place...]).allSatisfy { $0 == $1 | ($1.isLetter ? 0x20 : 0) }
        }
    }

    private mutating func skip(past text: StaticString) {
        while place < bytes.count, !has(text, at: place) { place += 1 }
        place = min(bytes.count, place + text.utf8CodeUnitCount)
    }

    private mutating func readMarkup() {
        guard place < bytes.count else { return }
        if bytes[place].isLetter { return readTag("<") }
        if has("!--", at: place) { return readComment() }
        if bytes[place] == UInt8(ascii: "/") {
            guard place + 1 < bytes.count else { return }
            place += 1
            if bytes[place].isLetter { return readTag("</") }
            return bytes[place] == UInt8(ascii: ">") ? () : readBogusComment()
        }
        if bytes[place] == UInt8(ascii: "!") || bytes[place] == UInt8(ascii: "?") { readBogusComment() }
    }

    private mutating func readBogusComment() {
        structure.append("<!")
        skip(past: ">")
    }

    /// Ends at `-->` or `--!>`, and at once where it begins `<!-->` or `<!--->`.
    private mutating func readComment() {
        structure.append("<!--")
        place += 3
        if has(">", at: place) || has("->", at: place) { return skip(past: ">") }
        while place < bytes.count, !has("-->", at: place), !has("--!>", at: place) { place += 1 }
        skip(past: ">")
    }

    private mutating func readTag(_ kind: String) {
        let name = word { $0.isSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
        var names: [String] = []
        while true {
            while place < bytes.count, bytes[place].isSpace || bytes[place] == UInt8(ascii: "/") { place += 1 }
            guard place < bytes.count else { return }
            if bytes[place] == UInt8(ascii: ">") { break }
            names.append(readAttribute())
        }
        place += 1
        structure.append(([kind + name] + names).joined(separator: " "))
        if kind == "<", Self.rawText.contains(name) { skipRawText(of: name) }
    }

    private mutating func word(until ends: (UInt8) -> Bool) -> String {
        let start = place
        while place < bytes.count, !ends(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    }

    private mutating func readAttribute() -> String {
        let start = place
        place += 1
        _ = word { $0.isSpace || "/>=".utf8.contains($0) }
        let name = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
        let end = place
        skipSpaces()
        guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
            place = end
            return name
        }
        place += 1
        skipSpaces()
        skipValue()
        return name + "="
    }

    private mutating func skipSpaces() { while place < bytes.count, bytes[place].isSpace { place += 1 } }

    private mutating func skipValue() {
        guard place < bytes.count else { return }
        let quote = bytes[place]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            place = (bytes[(place + 1)...].firstIndex(of: quote) ?? bytes.count - 1) + 1
        } else {
            _ = word { $0.isSpace || $0 == UInt8(ascii: ">") }
        }
    }

    /// Up to the end tag of the same name; in a script that opens a comment and another script, up to its second.
    private mutating func skipRawText(of name: String) {
        var isEscaped = false
        var isDoubled = false
        while place < bytes.count {
            if name == "script", has("<!--", at: place) { isEscaped = true }
            if name == "script", has("-->", at: place) { (isEscaped, isDoubled) = (false, false) }
            if isEscaped, !isDoubled, isTag("<script", at: place) { isDoubled = true }
            if has("</", at: place), isTag("</" + name, at: place) {
                if !isDoubled { return }
                isDoubled = false
            }
            place += 1
        }
    }

    private func isTag(_ text: String, at place: Int) -> Bool {
        let end = place + text.utf8.count
        guard end < bytes.count, String(decoding: bytes[place..<end], as: UTF8.self).lowercased() == text else {
            return false
        }
        return bytes[end].isSpace || bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: ">")
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) }
    fileprivate var isSpace: Bool { [9, 10, 12, 13, 32].contains(self) }
}
