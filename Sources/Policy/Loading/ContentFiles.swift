/// The texts of a content folder, before anything in them is understood. Lists are sorted by path.
public struct ContentFiles: Sendable, Hashable {
    public var facts: TextFile
    public var policy: TextFile
    public var sources: TextFile
    public var guidance: [TextFile]
    public var replies: [TextFile]
    public var lexicons: [TextFile]
    public var lists: [TextFile]
    public var cases: [TextFile]

    public init(
        facts: TextFile, policy: TextFile, sources: TextFile, guidance: [TextFile] = [], replies: [TextFile] = [],
        lexicons: [TextFile] = [], lists: [TextFile] = [], cases: [TextFile] = []
    ) {
        self.facts = facts
        self.policy = policy
        self.sources = sources
        self.guidance = guidance
        self.replies = replies
        self.lexicons = lexicons
        self.lists = lists
        self.cases = cases
    }
}
