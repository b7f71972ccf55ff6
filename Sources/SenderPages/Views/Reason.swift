internal import GuidancePages
internal import Templates

/// A rule that spoke.
struct Reason: TemplateObject {
    var claim: String
    /// `+3`
    var points: String?
    var isPlus: Bool
    var isMinus: Bool
    var isDecisive: Bool
    var facts: [KnownFact]
    var passage: Link
    var cites: String
    var rule: String
    var kind: String
    /// What a guard or a type rule does.
    var effect: String?
    var falsePositives: String?

    static let fields: [Field<Reason>] = [
        Field("claim", \.claim), Field("points", \.points), Field("isPlus", \.isPlus), Field("isMinus", \.isMinus),
        Field("isDecisive", \.isDecisive), Field("facts", \.facts), Field("passage", \.passage),
        Field("cites", \.cites), Field("rule", \.rule), Field("kind", \.kind), Field("effect", \.effect),
        Field("falsePositives", \.falsePositives),
    ]
}
