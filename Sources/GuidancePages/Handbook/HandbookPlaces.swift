/// Which relative links of a guidance page lead somewhere: to another page, or to a reply.
struct HandbookPlaces: Sendable {
    let pages: Set<String>
    let replies: Set<String>

    init(pages: [String], replies: [String]) {
        self.pages = Set(pages)
        self.replies = Set(replies)
    }

    /// The address to write for a link such as `strangers.md#ask`, `strangers`, or `../replies/ignore.md`.
    @Sendable func address(of link: String) -> String? {
        let (path, fragment) = HandbookPlaces.split(link)
        let name = HandbookPlaces.stem(path)
        if path.hasPrefix("../replies/") { return replies.contains(name) ? "../replies/\(name).html\(fragment)" : nil }
        if path.hasPrefix("../guidance/") || !path.contains("/") {
            return pages.contains(name) ? "\(name).html\(fragment)" : nil
        }
        return nil
    }

    /// `page#anchor` of a link to a guidance page; nil for links to replies.
    static func key(_ link: String, on page: String) -> String? {
        let (path, fragment) = split(link)
        if path.hasPrefix("../replies/") { return nil }
        return (path.isEmpty ? page : stem(path)) + fragment
    }

    /// The last part of a path without its ending.
    static func stem(_ link: String) -> String {
        let last = split(link).path.split(separator: "/").last ?? ""
        for ending in [".md", ".html"] where last.hasSuffix(ending) { return String(last.dropLast(ending.count)) }
        return String(last)
    }

    private static func split(_ link: String) -> (path: String, fragment: String) {
        guard let sign = link.firstIndex(of: "#") else { return (link, "") }
        return (String(link[..<sign]), String(link[sign...]))
    }
}
