internal import HTML
internal import Templates

/// A part of a handbook page and the rules it explains.
struct Passage: TemplateObject {
    var html: HTML
    var rules: [HandbookRule]

    static let fields: [Field<Passage>] = [
        Field("html", \.html), Field("rules", \.rules),
    ]
}
