internal import GuidancePages
internal import Templates

/// Invitations a month, stacked by response.
struct MonthChart: TemplateObject {
    var columns: [MonthColumn]
    /// Of the picture; it is 100 high.
    var width: Int
    /// The number at the upper line.
    var top: String
    var middle: String
    var legend: [ResponseView]
    /// How many are older than the first column.
    var earlier: String?

    static let fields: [Field<MonthChart>] = [
        Field("columns", \.columns), Field("width", \.width), Field("top", \.top), Field("middle", \.middle),
        Field("legend", \.legend), Field("earlier", \.earlier),
    ]
}
