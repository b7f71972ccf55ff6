internal import Templates

/// Changes of one sort.
struct ChangeGroup: TemplateObject {
    var anchor: String
    var title: String
    var count: String
    var rows: [ChangeRow]
    /// `and 1,204 more`
    var more: String?

    static let fields: [Field<ChangeGroup>] = [
        Field("anchor", \.anchor), Field("title", \.title), Field("count", \.count), Field("rows", \.rows),
        Field("more", \.more),
    ]
}
