internal import GuidancePages
internal import HTML
internal import Templates

/// A figure of the dashboard that leads to its queue.
struct Tile: TemplateObject {
    var response: ResponseView
    var count: String
    var isEmpty: Bool
    /// `18 settled · 2 to look at again`
    var note: String
    var url: SafeURL

    static let fields: [Field<Tile>] = [
        Field("response", \.response), Field("count", \.count), Field("isEmpty", \.isEmpty), Field("note", \.note),
        Field("url", \.url),
    ]
}
