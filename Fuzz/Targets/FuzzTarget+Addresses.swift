internal import HTML
internal import People

extension FuzzTarget {
    /// Addresses of profiles and of links. What is let through is read again as the same, and leads nowhere else.
    static func addresses(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        try promise(
            ProfileAddress(bytes: bytes[...])?.slug == ProfileAddress(text)?.slug || text.utf8.count != bytes.count,
            "Bytes and text name different profiles")
        if let profile = ProfileAddress(text) {
            try promise(ProfileAddress(profile.url) == profile, "\(profile.url) names \(profile.slug) no more")
            try promiseHarmless(address: profile.url)
            try promisePageName(of: .profile(profile))
        }
        guard let url = SafeURL(text) else { return }
        try promiseHarmless(address: url.string)
        try promise(!url.string.hasPrefix("/"), "\(url) leaves the site's folder")
        try promise(SafeURL(url.string) == url, "\(url.string) is not let through again")
    }

    /// Of a scheme that is let through, or of none; nothing in it could end an attribute or a line.
    static func promiseHarmless(address: String) throws {
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>`\\".utf8.contains($0) }
        try promise(isPlain, "\(address.debugDescription) holds what an address may not")
        guard let colon = address.firstIndex(of: ":") else { return }
        let scheme = address[..<colon].lowercased()
        let isRelative = scheme.contains { "/?#".contains($0) }
        try promise(isRelative || ["http", "https", "mailto", "tel"].contains(scheme), "\(address) is let through")
    }

    static func promisePageName(of key: PersonKey) throws {
        let id = SenderID.make(for: key)
        let isPlain = id.utf8.allSatisfy {
            (48...57).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "-")
        }
        try promise(isPlain && (12...80).contains(id.utf8.count) && !id.hasPrefix("-"), "A page is named \(id)")
    }
}
