internal import Templates

/// A bar chart: lines of label, bar and number.
struct BarChart: TemplateObject {
    var bars: [BarRow]

    static let fields: [Field<BarChart>] = [
        Field("bars", \.bars)
    ]
}
