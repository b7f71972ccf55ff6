internal import HTML
internal import Templates

/// A label with a number or a few words.
struct Figure: TemplateObject {
    var title: String
    var value: String
    var url: SafeURL?

    static let fields: [Field<Figure>] = [
        Field("title", \.title), Field("value", \.value), Field("url", \.url),
    ]
}
