package import HTML
package import Templates

/// A label with a number or a few words.
package struct Figure: TemplateObject {
    package var title: String
    package var value: String
    package var url: SafeURL?

    package init(title: String, value: String, url: SafeURL?) {
        self.title = title
        self.value = value
        self.url = url
    }

    package static let fields: [Field<Figure>] = [
        Field("title", \.title), Field("value", \.value), Field("url", \.url),
    ]
}
