internal import Templates

/// A piece of a message.
struct MessagePart: TemplateObject {
    var text: String
    var isSuspicious: Bool

    static let fields: [Field<MessagePart>] = [
        Field("text", \.text), Field("isSuspicious", \.isSuspicious),
    ]
}
