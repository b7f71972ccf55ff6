package import HTML

/// Makes the links of one page.
package struct Links: Sendable {
    /// The page that the links stand on.
    package let page: String

    package init(from page: String) { self.page = page }

    /// A link to another page of the site, as the program itself names it.
    package func to(_ target: String) -> SafeURL {
        guard let url = SafeURL(to: target, from: page) else {
            preconditionFailure("\(target) is no place of the site")
        }
        return url
    }

    /// The way to the site's folder.
    package var root: SafeURL {
        let steps = page.utf8.count { $0 == UInt8(ascii: "/") }
        let way = steps == 0 ? "./" : String(repeating: "../", count: steps)
        guard let url = SafeURL(way) else { preconditionFailure("\(way) is an address") }
        return url
    }
}
