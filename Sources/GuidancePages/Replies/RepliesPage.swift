package import Templates

/// All reply templates: letters, and steps where nothing is sent.
package struct RepliesPage: Page {
    var frame: Frame
    var letters: [ReplyCard]
    var instructions: [ReplyCard]

    package static let template = "replies"
    package static let fields: [Field<RepliesPage>] = [
        Field("frame", \.frame), Field("letters", \.letters), Field("instructions", \.instructions),
    ]
}
