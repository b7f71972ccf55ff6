internal import Templates

/// All reply templates, by the response that they belong to.
struct RepliesPage: Page {
    var frame: Frame
    var letters: [ReplyCard]
    var instructions: [ReplyCard]
    var groups: [ReplyGroup]

    static let template = "replies"
    static let fields: [Field<RepliesPage>] = [
        Field("frame", \.frame), Field("letters", \.letters), Field("instructions", \.instructions),
        Field("groups", \.groups),
    ]
}
