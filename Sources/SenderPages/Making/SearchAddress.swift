package import HTML

/// A search for a name on the web, as a link to follow by hand.
package enum SearchAddress {
    package static func url(for name: String) -> SafeURL? {
        var address = "https://duckduckgo.com/?q=%22"
        for byte in name.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."):
                address.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: " "): address += "+"
            default: address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return SafeURL(address + "%22")
    }
}
