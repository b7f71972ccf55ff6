internal import GuidancePages
internal import HTML
package import Templates

/// One sender: a decision brief.
package struct SenderPage: Page {
    var frame: Frame
    var id: String
    var name: String
    var headline: String?
    var sentAt: String?
    var profile: SafeURL?
    var search: SafeURL?
    /// Small print below the name.
    var marks: [String]
    var state: String?
    var response: ResponseView
    var recommendation: String
    var type: String
    var status: StatusView
    var firmness: String
    var why: String
    var report: Bool
    var revisit: String?
    var intents: String?
    var message: [MessagePart]
    var messageNote: String?
    var hasMessage: Bool
    var standardText: Bool
    /// Types, guards and notes.
    var deciders: ReasonList?
    var favour: ReasonList?
    var against: ReasonList?
    var anyReason: Bool
    var asOfDay: String
    /// What is shown of the decision alone.
    package var views: DecisionViews
    var looks: [LookView]
    var replies: [ReplyView]
    var contacts: [Contact]
    var facts: [KnownFact]
    /// What was looked for and is not so, by where that is known from.
    var absent: [Figure]
    var notes: HTML?
    /// The dossier as a Markdown file.
    var dossier: String
    var dossierName: String
    var decisions: [DecisionButton]
    var previous: Link?
    var next: Link?
    var isPending: Bool

    package static let template = "sender"
    package static let fields: [Field<SenderPage>] = [
        Field("frame", \.frame), Field("id", \.id), Field("name", \.name), Field("headline", \.headline),
        Field("sentAt", \.sentAt), Field("profile", \.profile), Field("search", \.search), Field("marks", \.marks),
        Field("state", \.state), Field("response", \.response), Field("recommendation", \.recommendation),
        Field("type", \.type), Field("status", \.status), Field("firmness", \.firmness), Field("why", \.why),
        Field("report", \.report), Field("revisit", \.revisit), Field("intents", \.intents),
        Field("message", \.message), Field("messageNote", \.messageNote), Field("hasMessage", \.hasMessage),
        Field("standardText", \.standardText), Field("deciders", \.deciders), Field("favour", \.favour),
        Field("against", \.against), Field("anyReason", \.anyReason), Field("asOfDay", \.asOfDay),
        Field("guards", \.views.guards), Field("defeated", \.views.defeated), Field("nearly", \.views.nearly),
        Field("changers", \.views.changers), Field("reversals", \.views.reversals), Field("scores", \.views.scores),
        Field("checks", \.views.checks), Field("moreChecks", \.views.moreChecks), Field("looks", \.looks),
        Field("replies", \.replies), Field("contacts", \.contacts), Field("facts", \.facts), Field("absent", \.absent),
        Field("notes", \.notes),
        Field("dossier", \.dossier), Field("dossierName", \.dossierName), Field("decisions", \.decisions),
        Field("previous", \.previous), Field("next", \.next), Field("isPending", \.isPending),
    ]
}
