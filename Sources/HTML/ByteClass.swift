/// A quick first look at a byte of UTF-8.
enum ByteClass {
    /// The bytes below 64 that need care, one bit each: controls but tab, LF and CR, and `" & ' < >`.
    private static var careBelow64: UInt64 { 0x5000_00C4_FFFF_D9FF }

    /// Whether a character that starts with this byte may have to be written differently.
    @inline(__always) static func mayNeedEscape(_ byte: UInt8) -> Bool {
        if byte < 64 { return careBelow64 >> UInt64(byte) & 1 == 1 }
        if byte < 0x7F { return false }
        return byte < 0xF0 ? byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF : true
    }
}
