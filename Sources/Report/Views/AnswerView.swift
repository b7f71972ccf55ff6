internal import Templates

/// One answer and its consequence.
struct AnswerView: TemplateObject {
    var label: String
    /// As a dossier writes it.
    var value: String
    var response: ResponseView
    var recommendation: String
    var status: StatusView
    /// Whether it leads to what stands already.
    var isSame: Bool

    static let fields: [Field<AnswerView>] = [
        Field("label", \.label), Field("value", \.value), Field("response", \.response),
        Field("recommendation", \.recommendation), Field("status", \.status), Field("isSame", \.isSame),
    ]
}
