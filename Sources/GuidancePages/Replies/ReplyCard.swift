internal import HTML
internal import Templates

/// A reply template in a list.
struct ReplyCard: TemplateObject {
    var title: String
    var summary: String
    var url: SafeURL
    var meant: String
    var isLetter: Bool

    static let fields: [Field<ReplyCard>] = [
        Field("title", \.title), Field("summary", \.summary), Field("url", \.url), Field("meant", \.meant),
        Field("isLetter", \.isLetter),
    ]
}
