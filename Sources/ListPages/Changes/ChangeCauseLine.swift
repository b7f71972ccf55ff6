internal import HTML
internal import Templates

/// Why an answer is another one: a fact with its old and new value, or a rule that speaks now or no longer.
struct ChangeCauseLine: TemplateObject {
    /// `now`, `no longer`, or what the fact is about.
    var lead: String
    var text: String
    /// The passage behind a rule.
    var url: SafeURL?

    static let fields: [Field<ChangeCauseLine>] = [
        Field("lead", \.lead), Field("text", \.text), Field("url", \.url),
    ]
}
