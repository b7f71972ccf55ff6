/// The short way for names of two or three plain ASCII words, which most are: one pass, no Unicode tables.
enum PlainName {
    /// Nil where the name needs the long way.
    static func normalised(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            guard isPlain(bytes) else { return nil }
            let words = bytes.split(separator: UInt8(ascii: " "))
            guard words.count >= 2, let first = words.first, let last = words.last else { return nil }
            if mayBeTitleOrDegree(first) || mayBeTitleOrDegree(last) { return nil }
            return String(decoding: bytes.lazy.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
        }
    }

    /// The first word as written; nil where the name needs the long way.
    static func firstName(_ text: String) -> String? {
        guard normalised(text) != nil else { return nil }
        let first = text.prefix { $0 != " " }
        return first.utf8.count { $0 != UInt8(ascii: "-") } >= 2 ? String(first) : nil
    }

    /// Nothing but ASCII letters, hyphens and single spaces between them.
    static func isTidy(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isPlain($0) }
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in bytes {
            switch byte {
            case 65...90, 97...122, UInt8(ascii: "-"): break
            case UInt8(ascii: " ") where previous != UInt8(ascii: " "): break
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: " ")
    }

    /// Whether the long way has to look at the word: it looks like a title or a degree. None of those is longer than ten letters.
    private static func mayBeTitleOrDegree(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        packed(word).map(NameWords.shortWords.contains) ?? false
    }

    /// Up to ten ASCII letters, whatever their case, as one number; nil for longer words. Two different words may share a
    /// number where one of them holds a hyphen.
    static func packed(_ word: some Collection<UInt8>) -> UInt64? {
        guard word.count <= 10 else { return nil }
        return word.reduce(0) { $0 << 6 | UInt64(($1 | 0x20) & 0x3F) }
    }
}
