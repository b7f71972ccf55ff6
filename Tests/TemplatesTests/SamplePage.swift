import TemplateSyntax
import Diagnostics
import HTML
import Templates

/// A page with a name of every kind.
struct SamplePage: Page {
    var title = "Dana & Co"
    var headline: String?
    var notes = HTML("a < b")
    var profile: SafeURL?
    var home = SafeURL("index.html") ?? .top
    var count = 3
    var share = 0.5
    var isDue = true
    var isKnown: Bool?
    var tags: [String] = ["one", "two"]
    var rows: [Row] = [Row(title: "first", points: 1, owner: Owner(name: "Ann")), Row(title: "second", points: -2)]
    var owner = Owner(name: "Maya")
    var tree = Branch(name: "root", branches: [])

    static let template = "sample"
    static let fields: [Field<SamplePage>] = [
        Field("title", \.title), Field("headline", \.headline), Field("notes", \.notes), Field("profile", \.profile),
        Field("home", \.home), Field("count", \.count), Field("share", \.share), Field("isDue", \.isDue),
        Field("isKnown", \.isKnown), Field("tags", \.tags), Field("rows", \.rows), Field("owner", \.owner),
        Field("tree", \.tree),
    ]
}

struct Row: TemplateObject {
    var title: String
    var points: Int
    var owner: Owner?

    static let fields: [Field<Row>] = [Field("title", \.title), Field("points", \.points), Field("owner", \.owner)]
}

struct Owner: TemplateObject {
    var name: String

    static let fields: [Field<Owner>] = [Field("name", \.name)]
}

struct Branch: TemplateObject {
    var name: String
    var branches: [Branch]

    static let fields: [Field<Branch>] = [Field("name", \.name), Field("branches", \.branches)]
}

/// Renders a sample page with one template, and partials by name.
func render(_ template: String, _ page: SamplePage = SamplePage(), with partials: [String: String] = [:]) throws
    -> String
{
    String(decoding: try theme(template, with: partials).render(page), as: UTF8.self)
}

/// What compiling a template says, a line each; empty where all is well.
func errors(_ template: String, with partials: [String: String] = [:]) -> String {
    do {
        return try theme(template, with: partials).warnings.map(\.description).joined(separator: "\n")
    } catch {
        return "\(error)"
    }
}

private func theme(_ template: String, with partials: [String: String]) throws -> Theme {
    let sources = partials.sorted { $0.key < $1.key }.map {
        TemplateSource(name: $0.key, path: "\($0.key).mustache", text: $0.value)
    }
    let main = TemplateSource(name: "sample", path: "sample.mustache", text: template)
    return try Theme([main] + sources, pages: [SamplePage.self])
}
