internal import HTML
internal import Templates

/// A page of the handbook in its contents.
struct ChapterLink: TemplateObject {
    var number: Int
    var title: String
    var summary: String
    var url: SafeURL
    var isCurrent: Bool
    var rulesText: String
    var reviewed: String?

    static let fields: [Field<ChapterLink>] = [
        Field("number", \.number), Field("title", \.title), Field("summary", \.summary), Field("url", \.url),
        Field("isCurrent", \.isCurrent), Field("rulesText", \.rulesText), Field("reviewed", \.reviewed),
    ]
}
