internal import HTML
internal import Templates

/// A title that may lead somewhere.
struct Link: TemplateObject {
    var title: String
    var url: SafeURL?

    init(_ title: String, _ url: SafeURL? = nil) {
        self.title = title
        self.url = url
    }

    static let fields: [Field<Link>] = [Field("title", \.title), Field("url", \.url)]
}
