internal import HTML
internal import Templates

/// One of the pages of a long list.
struct PageNumber: TemplateObject {
    var number: Int
    var url: SafeURL
    var isCurrent: Bool
    /// Whether pages before it are left out.
    var gap: Bool

    static let fields: [Field<PageNumber>] = [
        Field("number", \.number), Field("url", \.url), Field("isCurrent", \.isCurrent), Field("gap", \.gap),
    ]
}
