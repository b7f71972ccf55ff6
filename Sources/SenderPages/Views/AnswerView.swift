internal import Templates

/// One answer to a question.
struct AnswerView: TemplateObject {
    /// The fact that has the value: the question's own, or one that a text reveals.
    var fact: String
    var label: String
    /// As a dossier writes it.
    var value: String

    static let fields: [Field<AnswerView>] = [Field("fact", \.fact), Field("label", \.label), Field("value", \.value)]
}
