/// The outcome without its reasons. Equal facts give equal verdicts.
public struct Verdict: Sendable, Hashable {
    public var type: ConnectionType
    /// The type before guards spoke.
    public var vettedType: ConnectionType
    public var recommendation: Recommendation
    public var response: Response
    public var report: Bool
    public var status: Status
    public var authenticity: Interval
    public var relevance: Interval
    /// What is not known counted as 0.
    public var knownAuthenticity: Int
    public var knownRelevance: Int

    package init(
        type: ConnectionType, vettedType: ConnectionType, recommendation: Recommendation, response: Response,
        report: Bool, status: Status, authenticity: Interval, relevance: Interval, knownAuthenticity: Int,
        knownRelevance: Int
    ) {
        self.type = type
        self.vettedType = vettedType
        self.recommendation = recommendation
        self.response = response
        self.report = report
        self.status = status
        self.authenticity = authenticity
        self.relevance = relevance
        self.knownAuthenticity = knownAuthenticity
        self.knownRelevance = knownRelevance
    }
}
