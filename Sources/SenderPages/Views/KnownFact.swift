internal import Templates

/// A fact as a reason shows it.
struct KnownFact: TemplateObject {
    var title: String
    var value: String
    var source: String
    var on: String?
    /// What the dossier replaced.
    var instead: String?
    var id: String

    static let fields: [Field<KnownFact>] = [
        Field("title", \.title), Field("value", \.value), Field("source", \.source), Field("on", \.on),
        Field("instead", \.instead), Field("id", \.id),
    ]
}
