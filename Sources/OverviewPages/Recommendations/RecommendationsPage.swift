internal import GuidancePages
package import Templates

/// The nine-row table with counts, and the decision table behind it.
package struct RecommendationsPage: Page {
    var frame: Frame
    var rows: [TypeRow]
    var typeRules: RuleTable
    var guardRules: RuleTable
    var axes: [Figure]
    var hasCounts: Bool
    var order: String

    package static let template = "recommendations"
    package static let fields: [Field<RecommendationsPage>] = [
        Field("frame", \.frame), Field("rows", \.rows), Field("typeRules", \.typeRules),
        Field("guardRules", \.guardRules), Field("axes", \.axes), Field("hasCounts", \.hasCounts),
        Field("order", \.order),
    ]
}
