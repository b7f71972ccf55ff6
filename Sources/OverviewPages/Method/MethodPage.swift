internal import GuidancePages
package import Templates

/// How the report comes to what it says, and from what.
package struct MethodPage: Page {
    var frame: Frame
    var reading: [Figure]
    var warnings: [String]
    var facts: [FactLine]
    var axes: [Figure]
    var groups: [Figure]
    var statuses: [StatusView]
    var responses: [ResponseView]
    var hasReading: Bool

    package static let template = "method"
    package static let fields: [Field<MethodPage>] = [
        Field("frame", \.frame), Field("reading", \.reading), Field("warnings", \.warnings), Field("facts", \.facts),
        Field("axes", \.axes), Field("groups", \.groups), Field("statuses", \.statuses),
        Field("responses", \.responses), Field("hasReading", \.hasReading),
    ]
}
