internal import GuidancePages
internal import HTML
package import Templates

/// A sender in a list.
package struct SenderRow: TemplateObject {
    var id: String
    var name: String
    var url: SafeURL
    /// What is new about them since the baseline.
    var mark: MarkView?
    /// The beginning of their message, or their headline.
    var word: String?
    var response: ResponseView
    var status: StatusView
    var type: String
    var sentAt: String
    /// `2026-11-12`, for sorting and machines; empty where not known.
    var date: String
    /// `since 3 November 2026`, where it is time to look again.
    var again: String?
    /// `Connected` or `Answered: ignored`, for those who no longer wait.
    var state: String?
    /// Their profile's address; empty where there is none or it may not be shown.
    var profile: String

    package static let fields: [Field<SenderRow>] = [
        Field("id", \.id), Field("name", \.name), Field("url", \.url), Field("mark", \.mark), Field("word", \.word),
        Field("response", \.response), Field("status", \.status), Field("type", \.type), Field("sentAt", \.sentAt),
        Field("date", \.date), Field("again", \.again), Field("state", \.state), Field("profile", \.profile),
    ]
}
