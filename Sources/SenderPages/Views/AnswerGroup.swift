internal import GuidancePages
internal import Templates

/// Answers to a question that lead to the same outcome.
struct AnswerGroup: TemplateObject {
    var response: ResponseView
    var recommendation: String
    var status: StatusView
    /// Whether they lead to what stands already.
    var isSame: Bool
    var answers: [AnswerView]

    static let fields: [Field<AnswerGroup>] = [
        Field("response", \.response), Field("recommendation", \.recommendation), Field("status", \.status),
        Field("isSame", \.isSame), Field("answers", \.answers),
    ]
}
