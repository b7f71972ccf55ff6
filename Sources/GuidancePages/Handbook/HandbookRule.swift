internal import Templates

/// A rule beside the passage that explains it.
struct HandbookRule: TemplateObject {
    var id: String
    var claim: String
    var kind: String
    var effect: String
    var condition: String
    var unless: String?
    var cites: String
    var falsePositives: String?
    var anchor: String
    /// The senders it spoke for.
    var spoke: Link?

    static let fields: [Field<HandbookRule>] = [
        Field("id", \.id), Field("claim", \.claim), Field("kind", \.kind), Field("effect", \.effect),
        Field("condition", \.condition), Field("unless", \.unless), Field("cites", \.cites),
        Field("falsePositives", \.falsePositives), Field("anchor", \.anchor), Field("spoke", \.spoke),
    ]
}
