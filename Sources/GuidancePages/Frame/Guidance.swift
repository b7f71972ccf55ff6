internal import Decisions
package import Policy

/// The etiquette as the pages of a site show it, and what surrounds every one of them.
package struct Guidance: Sendable {
    package let content: Content
    package let handbook: Handbook
    package let letters: Letters
    package let site: SiteFacts

    package init(content: Content, handbook: Handbook, letters: Letters, site: SiteFacts) {
        self.content = content
        self.handbook = handbook
        self.letters = letters
        self.site = site
    }

    package func frame(
        _ title: String, at path: String, _ part: Frame.Part, above: [(String, String)] = []
    ) -> Frame {
        let links = Links(from: path)
        let home = path == SitePath.index ? [] : [(site.isPersonal ? "Overview" : "Handbook", SitePath.index)]
        let trail = (home + above).map { Link($0.0, links.to($0.1)) } + [Link(title)]
        return Frame(title: title, site: site, root: links.root, part: part, trail: trail)
    }
}
