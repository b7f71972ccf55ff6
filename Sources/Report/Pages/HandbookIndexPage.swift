internal import Templates

/// The contents of the handbook.
struct HandbookIndexPage: Page {
    var frame: Frame
    var chapters: [ChapterLink]
    var count: Int

    static let template = "handbook"
    static let fields: [Field<HandbookIndexPage>] = [
        Field("frame", \.frame), Field("chapters", \.chapters), Field("count", \.count),
    ]
}
