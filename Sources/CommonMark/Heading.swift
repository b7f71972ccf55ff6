/// A heading of a Markdown text.
public struct Heading: Hashable, Sendable {
    /// 1 to 6, after the shift of the options.
    public var level: Int
    /// Its words without marks.
    public var text: String
    /// What `#…` leads to: the words in lower case with hyphens, unique within the text.
    public var anchor: String
    public var line: Int
}
