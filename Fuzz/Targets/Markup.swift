/// HTML as our own writers write it, taken apart strictly: whatever they would never write is a broken promise.
///
/// By bytes: a letter that leans on a quotation mark is one character with it, for Swift and for nobody else.
struct Markup {
    private let bytes: ArraySlice<UInt8>
    private static let elements: Set<String> = [
        "p", "em", "strong", "a", "code", "pre", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
    ]
    private static let empty: Set<String> = ["hr", "br", "img"]

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    /// Every element is known and closed in its turn, not too deep; no attribute but `attributes`; no address that acts.
    func promiseHarmless(attributes: Set<String>) throws {
        var open: [String] = []
        for piece in bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
            guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else {
                throw broken("an element does not end", piece)
            }
            let tag = piece[..<end]
            let name = text(tag.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "/") })
            if name.hasPrefix("/") {
                guard open.popLast() == String(name.dropFirst()), name == text(tag) else {
                    throw broken("closes another", piece)
                }
                continue
            }
            let isEmpty = Self.empty.contains(name)
            guard isEmpty || Self.elements.contains(name) else { throw broken("is not known", piece) }
            if !isEmpty { open.append(name) }
            try promise(open.count <= 70, "Elements nest \(open.count) deep")
            try promiseHarmless(attributes: attributes, of: tag.dropFirst(name.utf8.count))
        }
        try promise(open.isEmpty, "\(open.last ?? "") is never closed")
        try promise(!bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, "A control character is left")
    }

    /// ` name="value"`, again and again.
    private func promiseHarmless(attributes known: Set<String>, of tag: ArraySlice<UInt8>) throws {
        var rest = tag
        while rest.starts(with: " ".utf8), !rest.elementsEqual(" /".utf8) {
            let name = text(rest.dropFirst().prefix(while: \.isLetterOrDigit))
            rest = rest.dropFirst(name.utf8.count + 1)
            guard known.contains(name), rest.starts(with: "=\"".utf8) else {
                throw broken("has an attribute of its own", tag)
            }
            let value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
            rest = rest.dropFirst(value.count + 3)
            if name == "href" || name == "src" {
                try FuzzTarget.promiseHarmless(address: text(value).replacing("&amp;", with: "&"))
            }
        }
        guard rest.isEmpty || rest.elementsEqual(" /".utf8) else { throw broken("ends oddly", tag) }
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private func broken(_ what: String, _ piece: ArraySlice<UInt8>) -> BrokenPromise {
        BrokenPromise(description: "<\(text(piece.prefix(80))): \(what)")
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
    }
}
