internal import GuidancePages
internal import HTML
package import Templates

/// One sender on one sheet of paper: what the page of theirs says first.
package struct Brief: TemplateObject {
    var name: String
    var url: SafeURL
    var headline: String?
    var sentAt: String?
    var response: ResponseView
    var recommendation: String
    var type: String
    var status: StatusView
    var firmness: String
    var why: String
    var report: Bool
    var message: String?
    var reasons: [Reason]
    var checks: [CheckView]

    package static let fields: [Field<Brief>] = [
        Field("name", \.name), Field("url", \.url), Field("headline", \.headline), Field("sentAt", \.sentAt),
        Field("response", \.response), Field("recommendation", \.recommendation), Field("type", \.type),
        Field("status", \.status), Field("firmness", \.firmness), Field("why", \.why), Field("report", \.report),
        Field("message", \.message), Field("reasons", \.reasons), Field("checks", \.checks),
    ]
}
