/// Markup that is safe to write into the text of a page: UTF-8 in which every byte from outside is escaped.
///
/// `HTML(text)` escapes. Markup that is already safe is made by `CommonMark` and `Templates` only, which import this
/// module with `@_spi(MakesHTML)`; nobody else can write a byte into a page unescaped.
public struct HTML: Hashable, Sendable {
    /// The markup in UTF-8.
    public let bytes: [UInt8]

    /// Text as markup; see ``escape(_:into:)`` for what becomes of each character.
    public init(_ text: String) {
        var bytes: [UInt8] = []
        Self.escape(text, into: &bytes)
        self.bytes = bytes
    }

    /// Bytes that the caller vouches for.
    @_spi(MakesHTML) public init(trusted bytes: [UInt8]) { self.bytes = bytes }

    /// Nothing at all.
    public static let empty = HTML("")

    public var isEmpty: Bool { bytes.isEmpty }

    /// The markup as a string, for tests and for files that are put together as text.
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}
