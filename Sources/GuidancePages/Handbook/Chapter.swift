package import CommonMark
internal import HTML
package import Policy

/// A guidance page, read as a document and taken apart where its rules belong.
package struct Chapter: Sendable {
    package let page: GuidancePage
    package let document: MarkdownDocument
    /// From top to bottom: what stands under one heading, and the anchors in it.
    let passages: [Part]

    struct Part: Sendable {
        var html: HTML
        var anchors: Set<String>
    }

    init(_ page: GuidancePage, options: MarkdownOptions) {
        self.page = page
        document = MarkdownDocument(page.source, options: options)
        passages = Chapter.parts(of: page.source, document, options)
    }

    /// The part that holds an anchor; the last one where none does.
    func part(with anchor: String) -> Int {
        passages.firstIndex { $0.anchors.contains(anchor) } ?? max(0, passages.count - 1)
    }

    /// Cut before every heading of the second level. Where the pieces would not read the same as the whole (a link
    /// defined further down, a heading met twice), the page stays in one piece.
    private static func parts(of source: String, _ whole: MarkdownDocument, _ options: MarkdownOptions) -> [Part] {
        let pieces = pieces(of: source).map { MarkdownDocument($0, options: options) }
        let anchors = pieces.flatMap(\.headings).map(\.anchor)
        guard anchors == whole.headings.map(\.anchor), pieces.flatMap(\.links).count == whole.links.count else {
            return [Part(html: whole.html, anchors: Set(anchors))]
        }
        return pieces.map { Part(html: $0.html, anchors: Set($0.headings.map(\.anchor))) }
    }

    private static func pieces(of source: String) -> [String] {
        var pieces: [[Substring]] = [[]]
        var isFenced = false
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
            if !isFenced, line.hasPrefix("## ") { pieces.append([]) }
            pieces[pieces.count - 1].append(line)
        }
        return pieces.map { $0.joined(separator: "\n") }.filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
