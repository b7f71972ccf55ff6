internal import Templates

/// A fact of the registry.
struct FactLine: TemplateObject {
    var id: String
    var title: String
    var question: String?
    var kind: String
    var minutes: String
    var rules: Int

    static let fields: [Field<FactLine>] = [
        Field("id", \.id), Field("title", \.title), Field("question", \.question), Field("kind", \.kind),
        Field("minutes", \.minutes), Field("rules", \.rules),
    ]
}
