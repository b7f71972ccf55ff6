package import Templates

/// All reply templates, by the response that they belong to.
package struct RepliesPage: Page {
    var frame: Frame
    var letters: [ReplyCard]
    var instructions: [ReplyCard]
    var groups: [ReplyGroup]

    package static let template = "replies"
    package static let fields: [Field<RepliesPage>] = [
        Field("frame", \.frame), Field("letters", \.letters), Field("instructions", \.instructions),
        Field("groups", \.groups),
    ]
}
