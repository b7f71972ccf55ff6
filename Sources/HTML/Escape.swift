/// One character of a text that cannot go into a page as it is, and what is written instead.
struct Escape {
    /// What is written.
    var replacement: Replacement
    /// How many bytes of the text it stands for.
    var length: Int

    enum Replacement {
        case entity(StaticString)
        /// U+FFFD, for characters that have no place in a page.
        case unreadable
        /// The code point in letters, for controls that would change how other text is read.
        case shown(UInt32)
    }

    /// The escape for the character that begins at `index`, or nothing where it may stay.
    init?(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
        let byte = text[index]
        if byte < 0x80 {
            length = 1
            replacement = Self.ascii(byte)
            return
        }
        guard let (scalar, length) = Self.decode(text, at: index), let replacement = Self.wide(scalar) else {
            return nil
        }
        self.length = length
        self.replacement = replacement
    }

    private static func ascii(_ byte: UInt8) -> Replacement {
        switch byte {
        case UInt8(ascii: "&"): .entity("&amp;")
        case UInt8(ascii: "<"): .entity("&lt;")
        case UInt8(ascii: ">"): .entity("&gt;")
        case UInt8(ascii: "\""): .entity("&quot;")
        case UInt8(ascii: "'"): .entity("&#39;")
        default: .unreadable
        }
    }

    private static func wide(_ scalar: UInt32) -> Replacement? {
        switch scalar {
        case 0x80...0x9F, 0xFDD0...0xFDEF: .unreadable
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .shown(scalar)
        default: scalar & 0xFFFE == 0xFFFE ? .unreadable : nil
        }
    }

    /// The scalar at `index` of well-formed UTF-8, with its length in bytes; nothing at the end of a cut-off text.
    private static func decode(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
        let byte = text[index]
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= text.count else { return nil }
        var scalar = UInt32(byte) & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F) }
        return (scalar, length)
    }

    func append(to bytes: inout [UInt8]) {
        switch replacement {
        case .entity(let entity):
            entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        case .unreadable:
            bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        case .shown(let scalar):
            let digits = String(scalar, radix: 16, uppercase: true)
            bytes.append(contentsOf: "[U+\(String(repeating: "0", count: 4 - min(4, digits.count)))\(digits)]".utf8)
        }
    }
}
