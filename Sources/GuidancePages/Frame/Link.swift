package import HTML
package import Templates

/// A title that may lead somewhere.
package struct Link: TemplateObject {
    var title: String
    var url: SafeURL?

    package init(_ title: String, _ url: SafeURL? = nil) {
        self.title = title
        self.url = url
    }

    package static let fields: [Field<Link>] = [Field("title", \.title), Field("url", \.url)]
}
