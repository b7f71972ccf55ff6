/// A quick first look at bytes of UTF-8.
enum ByteClass {
    /// The bytes below 64 that need care, one bit each: controls but tab, LF and CR, and `" & ' < >`.
    private static var careBelow64: UInt64 { 0x5000_00C4_FFFF_D9FF }

    /// Whether the character that starts here may have to be written differently.
    @inline(__always) static func mayNeedEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let byte = text[index]
        if byte < 64 { return careBelow64 >> UInt64(byte) & 1 == 1 }
        if byte < 0xC2 { return byte == 0x7F }
        return mayNeedEscape(byte, before: index + 1 < text.count ? text[index + 1] : 0)
    }

    /// The same for a character of several bytes, by its first two.
    @inline(__always) private static func mayNeedEscape(_ first: UInt8, before second: UInt8) -> Bool {
        switch first {
        case 0xC2: second < 0xA0
        case 0xD8: second == 0x9C
        case 0xE2: second <= 0x81
        case 0xEF: second == 0xB7 || second == 0xBF
        default: first >= 0xF0 && second & 0x0F == 0x0F
        }
    }

    /// How many bytes from `index` on are plain for sure, in steps of eight: ASCII without controls and `" & ' < >`.
    @inline(__always) static func plainRun(_ bytes: UnsafeRawBufferPointer, from index: Int) -> Int {
        var end = index
        while end + 8 <= bytes.count, isPlain(bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)) { end += 8 }
        return end - index
    }

    /// Whether none of eight bytes needs a closer look; tabs and line breaks get one as well.
    @inline(__always) private static func isPlain(_ word: UInt64) -> Bool {
        let care =
            word | below(0x20, word) | equal("\"", word) | equal("&", word) | equal("'", word) | equal("<", word)
            | equal(">", word) | equal("\u{7F}", word)
        return care & 0x8080_8080_8080_8080 == 0
    }

    /// The highest bit of each byte that is less than `limit` (and perhaps of bytes above one that is).
    @inline(__always) private static func below(_ limit: UInt64, _ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101 &* limit) & ~word
    }

    /// The highest bit of each byte that is this character (and perhaps of bytes above one that is).
    @inline(__always) private static func equal(_ character: Unicode.Scalar, _ word: UInt64) -> UInt64 {
        below(1, word ^ (0x0101_0101_0101_0101 &* UInt64(character.value)))
    }
}
