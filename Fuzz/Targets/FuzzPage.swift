internal import HTML
internal import Templates

/// A page with a name of every kind, all of them filled with the same words.
struct FuzzPage: Page {
    var words: String
    var maybe: String?
    var markup: HTML
    var address = SafeURL("https://example.com/?a=1&b=%22") ?? .top
    var count = 3
    var isDue = true
    var rows: [FuzzRow]

    static let hostileWords = [
        "<script>", "\"'>", " onload=x ", "--><b>", "</title></style></script></textarea>", "{{words}}", "&#60;b", "`=",
    ]

    init(words: String) {
        self.words = words
        maybe = words
        markup = HTML(words)
        rows = [FuzzRow(words: words), FuzzRow(words: words)]
    }

    static let template = "page"
    static let fields: [Field<FuzzPage>] = [
        Field("words", \.words), Field("maybe", \.maybe), Field("markup", \.markup), Field("address", \.address),
        Field("count", \.count), Field("isDue", \.isDue), Field("rows", \.rows),
    ]
}

/// A row of it.
struct FuzzRow: TemplateObject {
    var words: String

    static let fields: [Field<FuzzRow>] = [Field("words", \.words)]
}
