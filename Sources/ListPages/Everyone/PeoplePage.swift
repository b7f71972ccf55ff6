internal import GuidancePages
package import Templates

/// Everyone, A–Z.
package struct PeoplePage: Page {
    var frame: Frame
    var total: Int
    var groups: [RowGroup]
    var letters: [Link]
    var pager: Pager?

    package static let template = "people"
    package static let fields: [Field<PeoplePage>] = [
        Field("frame", \.frame), Field("total", \.total), Field("groups", \.groups), Field("letters", \.letters),
        Field("pager", \.pager),
    ]
}
