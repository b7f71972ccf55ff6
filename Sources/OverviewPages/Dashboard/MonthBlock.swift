internal import GuidancePages
internal import Templates

/// A part of a column: its place in a picture 100 high.
struct MonthBlock: TemplateObject {
    var response: ResponseView
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    static let fields: [Field<MonthBlock>] = [
        Field("response", \.response), Field("x", \.x), Field("y", \.y), Field("width", \.width),
        Field("height", \.height),
    ]
}
