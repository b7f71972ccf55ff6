internal import Templates

/// A mark on an axis.
struct ScoreMark: TemplateObject {
    var title: String
    var x: Double
    var isBar: Bool
    /// `start`, `middle` or `end`.
    var anchor: String

    static let fields: [Field<ScoreMark>] = [
        Field("title", \.title), Field("x", \.x), Field("isBar", \.isBar), Field("anchor", \.anchor),
    ]
}
