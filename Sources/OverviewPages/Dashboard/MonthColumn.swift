internal import Templates

/// One column of the chart of months, from bottom to top.
struct MonthColumn: TemplateObject {
    /// `November 2026`
    var title: String
    /// Shown below; empty for most columns.
    var label: String
    var total: String
    /// By response, in the order of the legend.
    var counts: [String]
    var blocks: [MonthBlock]

    static let fields: [Field<MonthColumn>] = [
        Field("title", \.title), Field("label", \.label), Field("total", \.total), Field("counts", \.counts),
        Field("blocks", \.blocks),
    ]
}
