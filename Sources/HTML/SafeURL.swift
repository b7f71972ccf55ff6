/// An address that may stand in `href` or `src`: http, https, mailto or tel, or one relative to its page.
///
/// Anything else fails: other schemes, whatever might be read as one, addresses that begin with `/` or a backslash
/// (they would leave the site's folder), and addresses with control characters. What an address may not hold as it
/// is (spaces, quotes, letters beyond ASCII) is percent-encoded.
public struct SafeURL: Hashable, Sendable, CustomStringConvertible {
    /// The address, percent-encoded; not yet escaped for HTML (`&` is still `&`).
    public let string: String

    /// The address as given, if it may be used.
    public init?(_ address: String) {
        guard let scheme = AddressScheme(of: address), scheme.isAllowed(for: address) else { return nil }
        string = percentEncoded(address)
    }

    /// The top of the page itself.
    public static let top = SafeURL(checked: "#")

    private init(checked string: String) { self.string = string }

    public var description: String { string }

    /// Whether the address leads out of the site: it names a scheme.
    public var isExternal: Bool { AddressScheme(of: string) != .relative }

    /// The address as it stands in a quoted attribute.
    public var html: HTML { HTML(string) }
}
