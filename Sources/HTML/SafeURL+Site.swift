extension SafeURL {
    /// The address of one page or file of the site as seen from another, both as paths from the site's folder.
    ///
    /// `SafeURL(to: "senders/dana.html#notes", from: "queue/accept.html")` is `../senders/dana.html#notes`.
    /// It never leads out of the site: names that would (empty ones, `.` and `..`) are left out, and what then is left of
    /// nothing is the page itself.
    public init(to target: String, from page: String) {
        var (target, page) = (Self.inside(target), page)
        string = percentEncoded(
            target.withUTF8 { target in page.withUTF8 { page in Self.way(to: target, from: page) } })
    }

    /// The way from a page to the site's folder: `./`, or `../` for each folder that the page lies in.
    public init(toSiteFrom page: String) {
        let steps = page.utf8.count { $0 == UInt8(ascii: "/") }
        string = steps == 0 ? "./" : String(repeating: "../", count: steps)
    }

    /// The path as it is, which is nearly always a place of the site.
    private static func inside(_ target: String) -> String {
        var target = target
        if target.withUTF8(isPlace) { return target }
        let path = target.utf8.prefix { $0 != UInt8(ascii: "#") }
        let names = path.split(separator: UInt8(ascii: "/")).filter {
            !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
        }
        let fragment = target.utf8.dropFirst(path.count)
        let place = names.map { String($0) ?? "" }.joined(separator: "/") + (String(fragment) ?? "")
        return place.isEmpty ? "#" : place
    }

    /// Whether a path, up to its `#fragment`, is made of names only: none empty, none `.` or `..`.
    private static func isPlace(_ target: UnsafeBufferPointer<UInt8>) -> Bool {
        var length = 0
        var dots = 0
        for byte in target.prefix(while: { $0 != UInt8(ascii: "#") }) {
            if byte == UInt8(ascii: "/") {
                if length == dots && length < 3 { return false }
                (length, dots) = (0, 0)
            } else {
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        return !(length == dots && length < 3)
    }

    /// Up to the last folder that both paths share, and down from there.
    private static func way(to target: UnsafeBufferPointer<UInt8>, from page: UnsafeBufferPointer<UInt8>) -> String {
        var shared = 0
        for index in 0..<min(target.count, page.count) {
            if target[index] != page[index] || target[index] == UInt8(ascii: "#") { break }
            if target[index] == UInt8(ascii: "/") { shared = index + 1 }
        }
        let steps = page[shared...].count { $0 == UInt8(ascii: "/") }
        let rest = String(decoding: target[shared...], as: UTF8.self)
        if steps > 0 { return String(repeating: "../", count: steps) + rest }
        return AddressScheme(of: rest) == .relative ? rest : "./" + rest
    }
}
