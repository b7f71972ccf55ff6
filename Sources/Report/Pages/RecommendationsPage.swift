internal import GuidancePages
internal import Templates

/// The nine-row table with counts, and the decision table behind it.
struct RecommendationsPage: Page {
    var frame: Frame
    var rows: [TypeRow]
    var typeRules: RuleTable
    var guardRules: RuleTable
    var axes: [Figure]
    var hasCounts: Bool
    var order: String

    static let template = "recommendations"
    static let fields: [Field<RecommendationsPage>] = [
        Field("frame", \.frame), Field("rows", \.rows), Field("typeRules", \.typeRules),
        Field("guardRules", \.guardRules), Field("axes", \.axes), Field("hasCounts", \.hasCounts),
        Field("order", \.order),
    ]
}
