internal import HTML
internal import Templates

/// A rule in a table.
struct RuleLine: TemplateObject {
    var claim: String
    var rule: String
    var url: SafeURL
    var effect: String
    var condition: String
    /// How often it spoke.
    var spoke: String?

    static let fields: [Field<RuleLine>] = [
        Field("claim", \.claim), Field("rule", \.rule), Field("url", \.url), Field("effect", \.effect),
        Field("condition", \.condition), Field("spoke", \.spoke),
    ]
}
