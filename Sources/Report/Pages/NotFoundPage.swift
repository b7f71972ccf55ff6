internal import GuidancePages
internal import Templates

/// Shown by a server where a page is missing.
struct NotFoundPage: Page {
    var frame: Frame

    static let template = "404"
    static let fields: [Field<NotFoundPage>] = [
        Field("frame", \.frame)
    ]
}
