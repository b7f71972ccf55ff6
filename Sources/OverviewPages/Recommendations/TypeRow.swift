internal import ListPages
internal import GuidancePages
internal import Templates

/// A row of the nine.
struct TypeRow: TemplateObject {
    var id: String
    var type: String
    var recommendation: String
    var count: String?
    var meaning: [Link]
    var senders: [SenderRow]
    var more: String?

    static let fields: [Field<TypeRow>] = [
        Field("id", \.id), Field("type", \.type), Field("recommendation", \.recommendation), Field("count", \.count),
        Field("meaning", \.meaning), Field("senders", \.senders), Field("more", \.more),
    ]
}
