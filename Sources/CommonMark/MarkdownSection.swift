public import HTML

/// A part of a document, from one heading to the next.
public struct MarkdownSection: Sendable {
    /// The headings in it, its own first; none where the part is what comes before the first.
    public let headings: [Heading]
    public let html: HTML
}
