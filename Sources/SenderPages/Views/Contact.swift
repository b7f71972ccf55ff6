internal import Templates

/// An earlier contact with a sender.
struct Contact: TemplateObject {
    var on: String
    var what: String

    static let fields: [Field<Contact>] = [
        Field("on", \.on), Field("what", \.what),
    ]
}
