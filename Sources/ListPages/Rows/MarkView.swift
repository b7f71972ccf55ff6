internal import Decisions
internal import Templates

/// What is new about a sender since the baseline, beside their name.
struct MarkView: TemplateObject {
    var mark: ChangeMark

    static let fields: [Field<MarkView>] = [
        Field("text") { $0.mark.text }, Field("isNew") { $0.mark == .new },
    ]
}
