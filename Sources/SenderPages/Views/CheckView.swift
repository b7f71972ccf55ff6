internal import HTML
internal import Templates

/// A question worth asking, with what each answer leads to.
struct CheckView: TemplateObject {
    var fact: String
    var question: String
    var minutes: String
    var how: SafeURL?
    var groups: [AnswerGroup]
    /// Whether the answer is typed.
    var isText: Bool
    /// Whether several answers may hold.
    var isSet: Bool

    static let fields: [Field<CheckView>] = [
        Field("fact", \.fact), Field("question", \.question), Field("minutes", \.minutes), Field("how", \.how),
        Field("groups", \.groups), Field("isText", \.isText), Field("isSet", \.isSet),
    ]
}
