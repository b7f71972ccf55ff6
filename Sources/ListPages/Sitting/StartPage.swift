internal import GuidancePages
package import Templates

/// The first sitting: everyone not looked at yet, one key a name.
package struct StartPage: Page {
    var frame: Frame
    var people: [SittingRow]
    var total: Int
    var minutes: String
    var pager: Pager?
    /// The day that the report speaks of, `2026-11-20`: what is noted here was known then.
    var asOfDay: String

    package static let template = "start"
    package static let fields: [Field<StartPage>] = [
        Field("frame", \.frame), Field("people", \.people), Field("total", \.total), Field("minutes", \.minutes),
        Field("pager", \.pager),
        Field("asOfDay", \.asOfDay),
    ]
}
