package import GuidancePages
package import Templates

/// Shown by a server where a page is missing.
package struct NotFoundPage: Page {
    var frame: Frame

    package init(frame: Frame) { self.frame = frame }

    package static let template = "404"
    package static let fields: [Field<NotFoundPage>] = [
        Field("frame", \.frame)
    ]
}
