internal import Templates

/// One axis: the interval of scores still possible, drawn with the marks to reach.
struct ScoreView: TemplateObject {
    var title: String
    /// In words, for those who do not see the picture.
    var reading: String
    var summary: String
    /// All places are of a picture 340 wide.
    var low: Double
    var width: Double
    var known: Double
    var zero: Double
    var marks: [ScoreMark]
    var groups: [ScoreGroup]

    static let fields: [Field<ScoreView>] = [
        Field("title", \.title), Field("reading", \.reading), Field("summary", \.summary), Field("low", \.low),
        Field("width", \.width), Field("known", \.known), Field("zero", \.zero), Field("marks", \.marks),
        Field("groups", \.groups),
    ]
}
