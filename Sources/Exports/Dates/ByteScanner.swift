/// Steps through the bytes of a date.
struct ByteScanner {
    struct Number {
        var value: Int
        var digits: Int
    }

    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }
    var isAtLetter: Bool { position < bytes.endIndex && ByteScanner.isLetter(bytes[position]) }

    mutating func next() -> UInt8? {
        guard position < bytes.endIndex else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    /// One to nine digits.
    mutating func number() -> Number? {
        var number = Number(value: 0, digits: 0)
        while position < bytes.endIndex, (48...57).contains(bytes[position]), number.digits < 9 {
            number.value = number.value * 10 + Int(bytes[position] - 48)
            number.digits += 1
            position += 1
        }
        return number.digits > 0 ? number : nil
    }

    /// A word of ASCII letters, by its first three in lower case.
    mutating func word() -> UInt32? {
        let start = position
        while isAtLetter { position += 1 }
        return start == position ? nil : ByteScanner.key(bytes[start..<position])
    }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.endIndex, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Takes one or more of these characters; false where there is none.
    mutating func skipAny(_ characters: StaticString) -> Bool {
        let start = position
        while position < bytes.endIndex, characters.withUTF8Buffer({ $0.contains(bytes[position]) }) { position += 1 }
        return position > start
    }

    /// Spaces, the narrow and the non-breaking one too, which newer systems put before `PM`.
    mutating func skipSpaces() {
        while position < bytes.endIndex {
            if bytes[position] == 0x20 {
                position += 1
            } else if bytes[position...].starts(with: [0xE2, 0x80, 0xAF]) {
                position += 3
            } else if bytes[position...].starts(with: [0xC2, 0xA0]) {
                position += 2
            } else {
                return
            }
        }
    }

    /// `UTC`, `Z`, `CEST`, `+02:00`.
    mutating func skipZone() {
        if word() != nil { return }
        guard skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-")), number() != nil else { return }
        if skip(UInt8(ascii: ":")) { _ = number() }
    }

    static func key(_ word: String) -> UInt32 { key(Array(word.utf8)[...]) }

    private static func key(_ word: ArraySlice<UInt8>) -> UInt32 {
        word.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
}
