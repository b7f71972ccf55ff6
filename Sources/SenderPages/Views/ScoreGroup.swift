internal import Templates

/// What one group of signals adds.
struct ScoreGroup: TemplateObject {
    var title: String
    var interval: String
    var known: String
    /// Said where the cap bites.
    var cap: String?

    static let fields: [Field<ScoreGroup>] = [
        Field("title", \.title), Field("interval", \.interval), Field("known", \.known), Field("cap", \.cap),
    ]
}
