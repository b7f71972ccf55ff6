/// Where a relative address leads, from the site's folder.
enum LinkTarget {
    /// Nil for addresses that leave the site.
    static func path(of address: String, on page: String) -> String? {
        if let plain = plainPath(of: address, on: page) { return plain }
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

    /// The short way for what nearly all addresses are: steps up, then plain names; nil where it takes a closer look.
    private static func plainPath(of address: String, on page: String) -> String? {
        var folder = page.utf8.lastIndex(of: UInt8(ascii: "/")).map { page.utf8[...$0] } ?? page.utf8.prefix(0)
        var rest = address.utf8[...]
        while rest.starts(with: "../".utf8) {
            guard let stroke = folder.popLast() else { return nil }
            folder = folder.lastIndex(of: stroke).map { folder[...$0] } ?? folder.prefix(0)
            rest = rest.dropFirst(3)
        }
        guard isPlainPath(rest) else { return nil }
        return String(Substring(folder)) + String(Substring(rest))
    }

    /// Names of letters, digits and hyphens between single strokes, dots only within them.
    private static func isPlainPath(_ path: Substring.UTF8View) -> Bool {
        var previous = UInt8(ascii: "/")
        for byte in path {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            case UInt8(ascii: "/"), UInt8(ascii: "."): if previous == UInt8(ascii: "/") { return false }
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: "/")
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
