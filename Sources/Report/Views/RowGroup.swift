internal import Templates

/// Senders of a queue that belong together.
struct RowGroup: TemplateObject {
    var title: String
    var note: String?
    var count: String
    var rows: [SenderRow]
    /// Whether it began on an earlier page.
    var isContinued: Bool

    static let fields: [Field<RowGroup>] = [
        Field("title", \.title), Field("note", \.note), Field("count", \.count), Field("rows", \.rows),
        Field("isContinued", \.isContinued),
    ]
}
