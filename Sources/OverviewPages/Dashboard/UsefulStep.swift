internal import HTML
internal import Templates

/// A line of the best use of twenty minutes.
struct UsefulStep: TemplateObject {
    var rank: Int
    var title: String
    var url: SafeURL
    var text: String
    /// `41 people · 7 min`
    var cost: String
    var effect: String?

    static let fields: [Field<UsefulStep>] = [
        Field("rank", \.rank), Field("title", \.title), Field("url", \.url), Field("text", \.text),
        Field("cost", \.cost), Field("effect", \.effect),
    ]
}
