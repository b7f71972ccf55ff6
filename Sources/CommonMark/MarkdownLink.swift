/// A link or an image of a Markdown text.
public struct MarkdownLink: Hashable, Sendable {
    /// As written, with character entities resolved.
    public var address: String
    public var kind: Kind
    public var line: Int
    /// What was written into the page, or nothing where the link became text.
    public var written: String?

    public enum Kind: Hashable, Sendable {
        /// Leads out of the site.
        case external
        /// Within the page: `#…`.
        case fragment
        /// To another page or file of the site.
        case relative
        case image
        /// An address that no page may carry.
        case refused
    }
}
