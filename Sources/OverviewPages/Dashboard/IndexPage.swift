internal import ListPages
internal import GuidancePages
package import Templates

/// The dashboard: how many wait, what to do with them, what is new and what to do first.
package struct IndexPage: Page {
    var frame: Frame
    /// `112 people are waiting`
    var waiting: String
    var lead: String
    var hasWaiting: Bool
    var tiles: [Tile]
    var steps: [UsefulStep]
    /// What changed since the baseline; nil where there is none.
    var changes: ChangeDigest?
    var again: [SenderRow]
    var newest: [SenderRow]
    var newestTitle: String
    var chartOfRecommendations: BarChart
    var chartOfTypes: BarChart
    var chartOfStatuses: BarChart
    var chartOfDecided: BarChart?
    var months: MonthChart?
    var campaigns: [CampaignCard]
    var reading: [Figure]
    /// How many remarks on the input stand on the page on method.
    var remarks: String?

    package static let template = "index"
    package static let fields: [Field<IndexPage>] = [
        Field("frame", \.frame), Field("waiting", \.waiting), Field("lead", \.lead),
        Field("hasWaiting", \.hasWaiting), Field("tiles", \.tiles),
        Field("steps", \.steps), Field("changes", \.changes), Field("again", \.again), Field("newest", \.newest),
        Field("newestTitle", \.newestTitle), Field("chartOfRecommendations", \.chartOfRecommendations),
        Field("chartOfTypes", \.chartOfTypes), Field("chartOfStatuses", \.chartOfStatuses),
        Field("chartOfDecided", \.chartOfDecided), Field("months", \.months), Field("campaigns", \.campaigns),
        Field("reading", \.reading), Field("remarks", \.remarks),
    ]
}
