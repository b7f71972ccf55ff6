@_spi(MakesHTML) public import HTML

/// Markdown, read and turned into HTML that can do no harm.
///
/// Written by our own walk over the tree that libcmark reads. Raw HTML is shown as text (comments are left out); a
/// link with an address other than http, https, mailto, tel, a fragment or a relative one that the options accept
/// becomes text; links that lead out of the site carry `rel="noreferrer noopener"`.
public struct MarkdownDocument: Sendable {
    public let html: HTML
    /// From top to bottom.
    public let headings: [Heading]
    /// Every link and image as written, from top to bottom, for checking.
    public let links: [MarkdownLink]
    /// The first paragraph outside lists and quotations, as plain text.
    public let firstParagraph: String?
    /// What can be read, without marks; one line a block.
    public let plainText: String
    /// Where headings outside lists and quotations begin: their number among ``headings``, and the byte of ``html``.
    private let cuts: [(heading: Int, byte: Int)]

    public init(_ text: String, options: MarkdownOptions) {
        let writer = Writer.write(text, options: options, isTrusted: false)
        html = writer.html
        headings = writer.headings
        links = writer.links
        firstParagraph = writer.plain.firstParagraph
        plainText = writer.plain.text
        cuts = writer.cuts
    }

    /// The document cut before its headings of this level or a higher one (1 is the highest), those in lists and
    /// quotations excepted. Together the parts are the whole; the first has no heading where text comes before it.
    public func sections(level: Int) -> [MarkdownSection] {
        let starts = cuts.filter { headings[$0.heading].level <= level }
        var ends = starts.map { (heading: $0.heading, byte: $0.byte) }
        ends.append((headings.count, html.bytes.count))
        var sections: [MarkdownSection] = []
        var from = (heading: 0, byte: 0)
        for end in ends where end.byte > from.byte {
            let part = HTML(trusted: Array(html.bytes[from.byte..<end.byte]))
            sections.append(MarkdownSection(headings: Array(headings[from.heading..<end.heading]), html: part))
            from = end
        }
        return sections
    }
}

/// Everything as the CommonMark specification writes it, raw HTML and all addresses included: for its test suite only.
@_spi(Conformance) public func specifiedHTML(_ text: String) -> String {
    let options = MarkdownOptions(anchors: false, link: { $0 }, image: { $0 })
    return Writer.write(text, options: options, isTrusted: true).html.string
}
