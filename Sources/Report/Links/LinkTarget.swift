/// Where a relative address leads, from the site's folder.
enum LinkTarget {
    /// Nil for addresses that leave the site.
    static func path(of address: String, on page: String) -> String? {
        let bytes = address.utf8
        let head = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") }
        if head.contains(UInt8(ascii: ":")) { return nil }
        let sign = address.firstIndex(of: "#") ?? address.endIndex
        let fragment = String(address[sign...])
        if sign == address.startIndex { return page + fragment }
        var folders = page.split(separator: "/").dropLast().map(String.init)
        for step in address[..<sign].split(separator: "/") {
            switch step {
            case ".": break
            case "..": if folders.popLast() == nil { return address }
            default: folders.append(decoded(step))
            }
        }
        return folders.joined(separator: "/") + fragment
    }

    /// Whether an address is the plain name of a page in the same folder.
    static func isNeighbour(_ address: String) -> Bool {
        address.utf8.first != UInt8(ascii: ".")
            && address.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default: false
                }
            } && !address.isEmpty
    }

    private static func decoded(_ step: Substring) -> String {
        guard step.utf8.contains(UInt8(ascii: "%")) else { return String(step) }
        var result: [UInt8] = []
        var rest = Array(step.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                result.append(value)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
