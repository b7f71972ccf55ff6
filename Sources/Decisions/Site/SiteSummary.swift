public import Vetting

/// The figures of a report, for the terminal, for continuous integration and for `--fail-on`.
public struct SiteSummary: Sendable {
    public var pending = 0
    public var connected = 0
    public var answered = 0
    /// Pending senders only, like all that follow.
    public var byResponse: [Response: Int] = [:]
    public var byType: [ConnectionType: Int] = [:]
    public var byStatus: [Status: Int] = [:]
    public var byRecommendation: [Recommendation: Int] = [:]
    public var notLookedAt = 0
    public var lookAgain = 0
    /// Nil where there is no earlier report to compare with.
    public var changes: ChangeSummary?
    public var files = 0
    public var bytes = 0

    public init() {}

    package mutating func count(_ verdict: Verdict) {
        pending += 1
        byResponse[verdict.response, default: 0] += 1
        byType[verdict.type, default: 0] += 1
        byStatus[verdict.status, default: 0] += 1
        byRecommendation[verdict.recommendation, default: 0] += 1
    }
}
