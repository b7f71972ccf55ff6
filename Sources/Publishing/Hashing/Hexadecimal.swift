extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Goes on behind `text`; false where it does not begin with it.
    mutating func takes(_ text: StaticString) -> Bool {
        guard starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) else {
            return false
        }
        self = dropFirst(text.utf8CodeUnitCount)
        return true
    }

    /// The number in the next 16 hexadecimal digits.
    mutating func takeNumber() -> UInt64? {
        guard count >= 16 else { return nil }
        var number: UInt64 = 0
        for byte in prefix(16) {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        self = dropFirst(16)
        return number
    }
}

extension [UInt8] {
    /// Appends 16 digits.
    mutating func append(hexadecimal number: UInt64) {
        for shift in stride(from: 60, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift)) & 15
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
        }
    }
}
