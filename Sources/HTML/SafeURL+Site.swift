extension SafeURL {
    /// The address of one page or file of the site as seen from another, both as paths from the site's folder.
    ///
    /// `SafeURL(to: "senders/dana.html#notes", from: "queue/accept.html")` is `../senders/dana.html#notes`.
    /// Fails where `target` is empty, begins with `/`, or climbs out of the site with `..`.
    public init?(to target: String, from page: String) {
        let (path, fragment) = Self.split(target)
        let wanted = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.isEmpty, !wanted.contains(where: { ["", ".", ".."].contains($0) }) else { return nil }
        let here = page.split(separator: "/").dropLast()
        let shared = zip(here, wanted.dropLast()).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: here.count - shared) + wanted.dropFirst(shared).map(String.init)
        var address = steps.joined(separator: "/")
        if let first = steps.first, first.contains(":") { address = "./" + address }
        string = percentEncoded(address + fragment)
    }

    /// A target's path, and its `#fragment` with the sign.
    private static func split(_ target: String) -> (path: String, fragment: String) {
        guard let sign = target.firstIndex(of: "#") else { return (target, "") }
        return (String(target[..<sign]), String(target[sign...]))
    }
}
