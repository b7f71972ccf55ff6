internal import GuidancePages
internal import HTML
package import Templates

/// One response's part of the work list.
package struct QueuePage: Page {
    var frame: Frame
    var response: ResponseView
    var lead: String
    /// `7 looked at, still open · 41 not looked at yet`
    var open: String?
    var tabs: [Tab]
    var groups: [RowGroup]
    var total: Int
    var isEmpty: Bool
    var pager: Pager?
    var types: [String]
    var shards: Int
    /// The page that prints all of it.
    var print: SafeURL

    package static let template = "queue"
    package static let fields: [Field<QueuePage>] = [
        Field("frame", \.frame), Field("response", \.response), Field("lead", \.lead), Field("open", \.open),
        Field("tabs", \.tabs), Field("groups", \.groups), Field("total", \.total), Field("isEmpty", \.isEmpty),
        Field("pager", \.pager), Field("types", \.types), Field("shards", \.shards),
        Field("print", \.print),
    ]
}
