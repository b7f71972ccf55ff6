internal import HTML
internal import CommonMark

extension FuzzTarget {
    /// Markdown of the owner's and of strangers': balanced elements of known kinds, and addresses that are let through.
    static func markdown(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let own = MarkdownDocument(text, options: .own)
        try Markup(own.html.bytes).promiseHarmless(attributes: [
            "href", "rel", "id", "src", "alt", "title", "class", "start",
        ])
        try promise(own.sections(level: 6).flatMap(\.html.bytes) == own.html.bytes, "The sections are not the whole")
        try promiseHarmless(notes: text)
    }

    static func promiseHarmless(notes: String) throws {
        let document = MarkdownDocument(notes, options: .notes)
        try Markup(document.html.bytes).promiseHarmless(attributes: ["href", "rel", "title", "class", "start"])
        let anchors = document.html.string.contains(" id=\"")
        try promise(!anchors, "Notes have an anchor")
    }
}
