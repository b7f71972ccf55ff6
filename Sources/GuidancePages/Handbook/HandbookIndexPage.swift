package import Templates

/// The contents of the handbook.
package struct HandbookIndexPage: Page {
    var frame: Frame
    var chapters: [ChapterLink]
    var count: Int

    package static let template = "handbook"
    package static let fields: [Field<HandbookIndexPage>] = [
        Field("frame", \.frame), Field("chapters", \.chapters), Field("count", \.count),
    ]
}
