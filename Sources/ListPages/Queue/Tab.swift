internal import GuidancePages
internal import HTML
internal import Templates

/// One of the queues, seen from another.
struct Tab: TemplateObject {
    var response: ResponseView
    var count: String
    var url: SafeURL
    var isCurrent: Bool

    static let fields: [Field<Tab>] = [
        Field("response", \.response), Field("count", \.count), Field("url", \.url), Field("isCurrent", \.isCurrent),
    ]
}
