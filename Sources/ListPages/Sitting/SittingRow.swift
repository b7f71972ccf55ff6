internal import HTML
internal import Templates

/// Somebody in the first sitting.
struct SittingRow: TemplateObject {
    var id: String
    var name: String
    /// What the CSV puts under `profile`; empty where there is none.
    var key: String
    var url: SafeURL
    var profile: SafeURL?
    var search: SafeURL?
    var sentAt: String
    var word: String?
    /// Whether nothing in the invitation asks for an answer: no word but perhaps the site's own, and no earlier invitation.
    var mayRest: Bool
    var repeated: String?

    static let fields: [Field<SittingRow>] = [
        Field("id", \.id), Field("name", \.name), Field("key", \.key), Field("url", \.url),
        Field("profile", \.profile), Field("search", \.search), Field("sentAt", \.sentAt), Field("word", \.word),
        Field("mayRest", \.mayRest),
        Field("repeated", \.repeated),
    ]
}
