internal import GuidancePages

/// What a page shows of its sender's facts and decision, but for the facts that are a sender's own: the same for all senders
/// of whom the same is known.
struct FactViews: Sendable {
    var headline: String?
    var response: ResponseView
    var recommendation: String
    var type: String
    var status: StatusView
    var firmness: String
    var report: Bool
    var reasons: Reasons
    var asOfDay: String
    var looks: [LookView]
    var facts: [KnownFact]
    /// What was looked for and is not so, by where that is known from.
    var absent: [Figure]
}
