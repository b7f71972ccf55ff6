internal import Templates

/// What the owner may say was done.
struct DecisionButton: TemplateObject {
    /// As `answered:` writes it.
    var how: String
    var word: String

    static let fields: [Field<DecisionButton>] = [
        Field("how", \.how), Field("word", \.word),
    ]
}
