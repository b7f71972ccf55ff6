internal import CommonMark
internal import Decisions
package import Diagnostics
package import Policy
internal import Vetting

/// The guidance as a book: chapters, what their anchors are called, and links that hold.
package struct Handbook: Sendable {
    package let chapters: [Chapter]
    private let titles: [String: String]

    /// - Throws: every link that leads to no page, no reply and no heading.
    package init(_ content: Content) throws(DiagnosticError) {
        let places = HandbookPlaces(pages: content.pages.map(\.name), replies: content.replies.map(\.name))
        let options = MarkdownOptions(headingShift: 0, link: places.address(of:), image: { _ in nil })
        var chapters: [Chapter] = []
        for page in content.pages {
            var options = options
            options.firstLine = page.bodyFirstLine
            chapters.append(Chapter(page, options: options))
        }
        self.chapters = chapters
        var titles: [String: String] = [:]
        for chapter in chapters {
            titles[chapter.page.name] = chapter.page.title
            for heading in chapter.document.headings { titles["\(chapter.page.name)#\(heading.anchor)"] = heading.text }
        }
        self.titles = titles
        try DiagnosticLog(chapters.flatMap { Handbook.brokenLinks(in: $0, titles) }).throwIfErrors()
    }

    /// What stands at a place of the book, in words: the heading, or the title of the page.
    package func title(of page: String, _ anchor: String) -> String {
        titles["\(page)#\(anchor)"] ?? titles[page] ?? page
    }

    /// Every page and heading, sorted: `check-the-profile#shared-connections` and what it is called.
    package var places: [(address: String, title: String)] {
        titles.sorted { $0.key < $1.key }.map { (address: $0.key, title: $0.value) }
    }

    /// The address of a place such as `check-the-profile#shared-connections`; nil where there is none.
    package func address(of place: String) -> String? {
        let parts = place.split(separator: "#", maxSplits: 1)
        guard let page = parts.first.map(String.init), titles[page] != nil else { return nil }
        let anchor = parts.count > 1 ? String(parts[1]) : ""
        return SitePath.chapter(page, titles[place] == nil ? "" : anchor)
    }

    private static func brokenLinks(in chapter: Chapter, _ titles: [String: String]) -> [Diagnostic] {
        chapter.document.links.compactMap { link in
            let location = SourceLocation(chapter.page.path, line: link.line)
            switch link.kind {
            case .relative where link.written == nil:
                let names = titles.keys.filter { !$0.contains("#") }
                return .error(
                    "\"\(link.address)\" leads to no page\(didYouMean(HandbookPlaces.stem(link.address), in: names))",
                    at: location)
            case .relative, .fragment:
                let key = HandbookPlaces.key(link.address, on: chapter.page.name)
                guard let key, key.contains("#"), titles[key] == nil else { return nil }
                return .error(
                    "\"\(link.address)\" leads to no heading\(didYouMean(key, in: titles.keys))", at: location)
            default: return nil
            }
        }
    }
}
