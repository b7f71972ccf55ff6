/// How Markdown becomes HTML.
public struct MarkdownOptions: Sendable {
    /// Whether headings get an `id` to link to.
    public var anchors = true
    /// Added to the level of every heading, so that a note fits below the headings of its page; levels end at 6.
    public var headingShift = 0
    /// The line of the file that the text begins on.
    public var firstLine = 1
    /// What a relative link leads to: the address to write, or nothing where it is to be text.
    public var link: @Sendable (String) -> String?
    /// The address to write for a relative image, or nothing where its text and address are to be shown.
    public var image: @Sendable (String) -> String?

    public init(
        anchors: Bool = true, headingShift: Int = 0, firstLine: Int = 1,
        link: @escaping @Sendable (String) -> String?, image: @escaping @Sendable (String) -> String?
    ) {
        self.anchors = anchors
        self.headingShift = headingShift
        self.firstLine = firstLine
        self.link = link
        self.image = image
    }

    /// For text that strangers may have had a hand in: no anchors, no images, and only links that lead elsewhere.
    public static let notes = MarkdownOptions(anchors: false, headingShift: 2, link: { _ in nil }, image: { _ in nil })

    /// For text of the site's own: relative links and images stay as they are.
    public static let own = MarkdownOptions(link: { $0 }, image: { $0 })

    /// Elements nest this deep at most; what lies deeper is shown without its element.
    static let maximumDepth = 64
}
