internal import GuidancePages
internal import HTML
internal import Templates

/// One line of a bar chart: a label, a bar and a number.
struct BarRow: TemplateObject {
    var title: String
    var count: String
    /// Of 100.
    var width: Double
    /// Lends its colour.
    var response: ResponseView?
    var url: SafeURL?

    static let fields: [Field<BarRow>] = [
        Field("title", \.title), Field("count", \.count), Field("width", \.width), Field("response", \.response),
        Field("url", \.url),
    ]
}
