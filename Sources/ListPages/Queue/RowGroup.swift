internal import Templates

/// Senders of a queue that belong together.
struct RowGroup: TemplateObject {
    /// What the data for sorting and filtering names the group by.
    var key: Int
    var title: String
    var note: String?
    /// Whether all of them may be left in one step.
    var mayRest: Bool
    var count: String
    var rows: [SenderRow]
    /// Whether it began on an earlier page.
    var isContinued: Bool

    static let fields: [Field<RowGroup>] = [
        Field("key", \.key), Field("title", \.title), Field("note", \.note), Field("mayRest", \.mayRest),
        Field("count", \.count), Field("rows", \.rows),
        Field("isContinued", \.isContinued),
    ]
}
