internal import GuidancePages
package import Templates

/// One sender: a decision brief.
package struct SenderPage: Page {
    var frame: Frame
    /// What is shown of this sender alone.
    var own: OwnViews
    /// What follows from the facts that many senders have alike.
    var common: FactViews
    /// What is shown of the decision alone.
    package var views: DecisionViews
    /// The replies in `own`, before they were filled in.
    var offers: [ReplyOffer]

    package static let template = "sender"
    package static let fields: [Field<SenderPage>] = [Field("frame", \.frame)] + own + common + ofDecision

    /// In what the pages of senders differ of whom all but their own facts is the same.
    package static let varying = Set(own.map(\.name) + ["frame.title", "frame.trail"])

    private static let own: [Field<SenderPage>] = [
        Field("id", \.own.id), Field("name", \.own.name), Field("sentAt", \.own.sentAt),
        Field("profile", \.own.profile), Field("search", \.own.search), Field("marks", \.own.marks),
        Field("state", \.own.state), Field("revisit", \.own.revisit), Field("message", \.own.message),
        Field("messageNote", \.own.messageNote), Field("hasMessage", \.own.hasMessage),
        Field("standardText", \.own.standardText), Field("replies", \.own.replies), Field("contacts", \.own.contacts),
        Field("ownFacts", \.own.facts), Field("notes", \.own.notes), Field("dossier", \.own.dossier),
        Field("dossierName", \.own.dossierName), Field("previous", \.own.previous), Field("next", \.own.next),
        Field("isPending", \.own.isPending),
    ]

    private static let common: [Field<SenderPage>] = [
        Field("headline", \.common.headline), Field("response", \.common.response),
        Field("recommendation", \.common.recommendation), Field("type", \.common.type),
        Field("status", \.common.status), Field("firmness", \.common.firmness), Field("report", \.common.report),
        Field("deciders", \.common.reasons.deciders), Field("favour", \.common.reasons.favour),
        Field("against", \.common.reasons.against), Field("anyReason", \.common.reasons.any),
        Field("asOfDay", \.common.asOfDay), Field("looks", \.common.looks), Field("facts", \.common.facts),
        Field("absent", \.common.absent), Field("decisions") { _ in DecisionButton.all },
    ]

    private static let ofDecision: [Field<SenderPage>] = [
        Field("why", \.views.why), Field("intents", \.views.intents), Field("guards", \.views.guards),
        Field("defeated", \.views.defeated), Field("nearly", \.views.nearly), Field("changers", \.views.changers),
        Field("reversals", \.views.reversals), Field("scores", \.views.scores), Field("checks", \.views.checks),
        Field("moreChecks", \.views.moreChecks),
    ]
}
