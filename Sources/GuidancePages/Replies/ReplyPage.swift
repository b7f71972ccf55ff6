internal import HTML
package import Templates

/// One reply template, unfilled.
package struct ReplyPage: Page {
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

    package static let template = "reply"
    package static let fields: [Field<ReplyPage>] = [
        Field("frame", \.frame), Field("title", \.title), Field("summary", \.summary), Field("text", \.text),
        Field("steps", \.steps), Field("responses", \.responses), Field("types", \.types), Field("ways", \.ways),
        Field("previous", \.previous), Field("next", \.next),
    ]
}
