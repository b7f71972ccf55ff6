internal import GuidancePages
internal import Templates

/// Everyone, A–Z.
struct PeoplePage: Page {
    var frame: Frame
    var total: Int
    var groups: [RowGroup]
    var letters: [Link]
    var pager: Pager?

    static let template = "people"
    static let fields: [Field<PeoplePage>] = [
        Field("frame", \.frame), Field("total", \.total), Field("groups", \.groups), Field("letters", \.letters),
        Field("pager", \.pager),
    ]
}
