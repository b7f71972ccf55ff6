package import Templates

/// A page of the handbook.
package struct HandbookPage: Page {
    var frame: Frame
    var title: String
    var summary: String
    var number: Int
    var reviewed: String?
    var passages: [Passage]
    var headings: [Link]
    var chapters: [ChapterLink]
    var previous: Link?
    var next: Link?
    var cites: String

    package static let template = "chapter"
    package static let fields: [Field<HandbookPage>] = [
        Field("frame", \.frame), Field("title", \.title), Field("summary", \.summary), Field("number", \.number),
        Field("reviewed", \.reviewed), Field("passages", \.passages), Field("headings", \.headings),
        Field("chapters", \.chapters), Field("previous", \.previous), Field("next", \.next), Field("cites", \.cites),
    ]
}
