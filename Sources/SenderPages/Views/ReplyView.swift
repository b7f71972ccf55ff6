internal import HTML
internal import Templates

/// A reply that fits, filled in.
struct ReplyView: TemplateObject {
    var name: String
    var title: String
    var summary: String
    /// A letter, as it is sent.
    var text: String?
    /// Instructions, for the owner.
    var steps: HTML?
    var url: SafeURL
    var isFirst: Bool

    static let fields: [Field<ReplyView>] = [
        Field("name", \.name), Field("title", \.title), Field("summary", \.summary), Field("text", \.text),
        Field("steps", \.steps), Field("url", \.url), Field("isFirst", \.isFirst),
    ]
}
