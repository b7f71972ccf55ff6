extension String {
    /// Nothing but ASCII letters, with single spaces between words: what most names are, and what nothing hides in.
    var isPlainWords: Bool {
        var previous = UInt8(ascii: " ")
        for byte in utf8 {
            switch byte {
            case 65...90, 97...122: break
            case UInt8(ascii: " ") where previous != UInt8(ascii: " "): break
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: " ")
    }
}
