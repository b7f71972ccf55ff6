internal import HTML
internal import Templates

/// One reply template, unfilled.
struct ReplyPage: Page {
    var frame: Frame
    var title: String
    var summary: String
    /// A letter, with words for what is filled in.
    var text: String?
    var steps: HTML?
    var responses: [ResponseView]
    var types: [String]
    var ways: [String]
    var previous: Link?
    var next: Link?

    static let template = "reply"
    static let fields: [Field<ReplyPage>] = [
        Field("frame", \.frame), Field("title", \.title), Field("summary", \.summary), Field("text", \.text),
        Field("steps", \.steps), Field("responses", \.responses), Field("types", \.types), Field("ways", \.ways),
        Field("previous", \.previous), Field("next", \.next),
    ]
}
