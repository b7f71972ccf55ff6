internal import Templates

/// What the owner may say was done.
struct DecisionButton: TemplateObject {
    /// As `answered:` writes it.
    var how: String
    var word: String

    static let all = [
        DecisionButton(how: "accepted", word: "Accepted"), DecisionButton(how: "asked", word: "Asked"),
        DecisionButton(how: "ignored", word: "Ignored"), DecisionButton(how: "declined", word: "Declined"),
        DecisionButton(how: "blocked", word: "Blocked"),
    ]

    static let fields: [Field<DecisionButton>] = [
        Field("how", \.how), Field("word", \.word),
    ]
}
