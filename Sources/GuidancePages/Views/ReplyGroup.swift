internal import Templates

/// Replies for one response.
struct ReplyGroup: TemplateObject {
    var response: ResponseView
    var replies: [ReplyCard]

    static let fields: [Field<ReplyGroup>] = [
        Field("response", \.response), Field("replies", \.replies),
    ]
}
