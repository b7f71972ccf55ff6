public import CommonMark
public import Vetting

/// One page of the handbook: the passage people read, and the rules it explains.
public struct GuidancePage: Sendable {
    /// The file's name without folder and ending; its address in the site.
    public var name: String
    /// As the user knows the file: `content/guidance/recruiters.md`.
    public var path: String
    public var title: String
    /// One line for cards and search.
    public var summary: String
    public var order: Int
    /// Policy points that the page itself carries.
    public var cites: [String]
    public var reviewed: Day?
    /// The day by which somebody should read the page again.
    public var reviewBy: Day?
    /// Markdown as written.
    public var source: String
    /// The line of the file on which `source` begins.
    public var bodyFirstLine: Int
    /// The text, with links to other pages led to their place in the site.
    public var body: MarkdownDocument
    public var rules: [LoadedRule]
    /// Whether the text holds a list, such as the steps of a checklist.
    var hasList: Bool
}
