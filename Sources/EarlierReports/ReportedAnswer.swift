public import People
public import Vetting

/// What a report says to do about one sender: the part of a decision that a comparison looks at.
public struct ReportedAnswer: Sendable, Hashable {
    public var state: SenderState
    public var type: ConnectionType
    public var recommendation: Recommendation
    public var response: Response
    public var isReport: Bool
    public var status: Status

    public init(
        state: SenderState, type: ConnectionType, recommendation: Recommendation, response: Response, isReport: Bool,
        status: Status
    ) {
        self.state = state
        self.type = type
        self.recommendation = recommendation
        self.response = response
        self.isReport = isReport
        self.status = status
    }
}

extension ReportedAnswer {
    public init(_ state: SenderState, _ verdict: Verdict) {
        self.init(
            state: state, type: verdict.type, recommendation: verdict.recommendation, response: verdict.response,
            isReport: verdict.report, status: verdict.status)
    }
}
