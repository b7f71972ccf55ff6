internal import GuidancePages
internal import HTML
internal import Templates

/// A sender who is new, gone, or answered otherwise.
struct ChangeRow: TemplateObject {
    var name: String
    /// Nil where they have no page any more.
    var url: SafeURL?
    /// Nil for who is new.
    var before: ResponseView?
    /// Nil for who is gone.
    var after: ResponseView?
    /// Whether `before` and `after` are two answers.
    var isMove: Bool
    /// `provisional → settled`: what else is another one.
    var rest: String?
    var causes: [ChangeCauseLine]

    static let fields: [Field<ChangeRow>] = [
        Field("name", \.name), Field("url", \.url), Field("before", \.before), Field("after", \.after),
        Field("isMove", \.isMove), Field("rest", \.rest), Field("causes", \.causes),
    ]
}
