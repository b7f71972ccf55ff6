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
        var (address, page) = (address, page)
        return address.withUTF8 { address in page.withUTF8 { page in plainPath(of: address, on: page) } }
    }

    private static func plainPath(
        of address: UnsafeBufferPointer<UInt8>, on page: UnsafeBufferPointer<UInt8>
    ) -> String? {
        let stroke = UInt8(ascii: "/")
        var folder = page.lastIndex(of: stroke).map { page[...$0] } ?? page.prefix(0)
        var rest = address[...]
        while rest.starts(with: "../".utf8) {
            guard folder.popLast() != nil else { return nil }
            folder = folder.lastIndex(of: stroke).map { folder[...$0] } ?? folder.prefix(0)
            rest = rest.dropFirst(3)
        }
        guard isPlainPath(rest) else { return nil }
        return String(decoding: folder, as: UTF8.self) + String(decoding: rest, as: UTF8.self)
    }

    /// Names of letters, digits and hyphens between single strokes, dots only within them; any `#fragment` after them.
    private static func isPlainPath(_ path: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var previous = UInt8(ascii: "/")
        for byte in path {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            case UInt8(ascii: "/"), UInt8(ascii: "."): if previous == UInt8(ascii: "/") { return false }
            case UInt8(ascii: "#"): return previous != UInt8(ascii: "/")
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
