internal import Foundation

/// A member's profile, named by its slug: the part of the address after `/in/`.
///
/// The slug is the key of a person: percent-decoded, NFC, lower-cased. Two slugs are always two people.
public struct ProfileAddress: Hashable, Comparable, Sendable {
    public let slug: String

    /// Reads the forms met in exports and typed by hand: with or without scheme, any case, percent-encoded or raw, with
    /// a trailing slash, a language, a query or a fragment. Nil for anything that is no member's profile.
    public init?(_ address: some StringProtocol) {
        guard let slug = ProfileAddress.slug(in: Array(address.utf8)[...]) else { return nil }
        self.slug = slug
    }

    package init?(bytes: ArraySlice<UInt8>) {
        guard let slug = ProfileAddress.slug(in: bytes) else { return nil }
        self.slug = slug
    }

    /// The address in its one canonical form, letters outside ASCII percent-encoded.
    public var url: String { "https://www.linkedin.com/in/" + PercentCoding.encoded(slug) }

    public static func < (left: ProfileAddress, right: ProfileAddress) -> Bool { left.slug < right.slug }

    /// Bytes of a slug, decoded: percent-encoded it may be three times as long, and is read again.
    private static let longest = 512
    private static let host = Array("linkedin.com/".utf8)
    private static let folders = [Array("in/".utf8), Array("mwlite/in/".utf8), Array("pub/".utf8)]

    private static func slug(in bytes: ArraySlice<UInt8>) -> String? {
        guard let hostEnd = end(of: host, in: bytes) else { return nil }
        let path = bytes[hostEnd...].drop { $0 == Character.slash }
        guard let folder = folders.first(where: { startsWith($0, path) }) else { return nil }
        let raw = path.dropFirst(folder.count).prefix { !Character.endsSlug($0) }
        guard !raw.isEmpty, raw.count <= 3 * longest, let slug = normalised(PercentCoding.decoded(raw)) else {
            return nil
        }
        return slug.utf8.count <= longest ? slug : nil
    }

    /// NFC and lower case; the short way for ASCII, which nearly every slug is.
    static func normalised(_ bytes: [UInt8]) -> String? {
        if bytes.allSatisfy({ $0 < 0x80 }) {
            let text = String(decoding: bytes.map(Character.lowered), as: UTF8.self)
            return text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F } ? text : nil
        }
        let text = String(decoding: bytes, as: UTF8.self).lowercased().precomposedStringWithCanonicalMapping
        return text.unicodeScalars.allSatisfy { $0.value > 0x20 && !$0.properties.isWhitespace } ? text : nil
    }

    /// Just after the host, which must begin the address or follow a dot, a slash or a colon.
    private static func end(of host: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var start = bytes.startIndex
        while start + host.count <= bytes.endIndex, start - bytes.startIndex <= 32 {
            let before = start == bytes.startIndex ? Character.slash : bytes[start - 1]
            if Character.mayStandBeforeHost(before), startsWith(host, bytes[start...]) { return start + host.count }
            start += 1
        }
        return nil
    }

    private static func startsWith(_ prefix: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= prefix.count && zip(prefix, bytes).allSatisfy { $0 == Character.lowered($1) }
    }

    private enum Character {
        static let slash = UInt8(ascii: "/")

        static func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

        static func endsSlug(_ byte: UInt8) -> Bool {
            byte == slash || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || byte <= 0x20
                || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"")
        }

        static func mayStandBeforeHost(_ byte: UInt8) -> Bool {
            byte == slash || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte <= 0x20
        }
    }
}
