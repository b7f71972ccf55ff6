public import EarlierReports
public import People
public import Vetting

/// An invitation whose outcome is known, answered once more from what was known when it came.
public struct Trial: Sendable {
    public var id: String
    public var name: String
    public var sentOn: Day
    public var outcome: Answer.Way
    /// Pending, as it was then.
    public var answer: ReportedAnswer
    /// The rules that decided it, else all that spoke.
    public var reasons: [ReportedEvidence]

    public var agreement: Agreement { Agreement(answer.response, outcome) }
}
