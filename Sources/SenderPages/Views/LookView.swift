internal import Templates

/// A group of checks that one look closes.
struct LookView: TemplateObject {
    var group: String
    var title: String

    static let fields: [Field<LookView>] = [
        Field("group", \.group), Field("title", \.title),
    ]
}
