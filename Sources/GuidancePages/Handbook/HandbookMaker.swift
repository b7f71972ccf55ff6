internal import CommonMark
internal import Decisions
internal import Policy
internal import Vetting

/// Makes the pages of the handbook.
package struct HandbookMaker: Sendable {
    package let guidance: Guidance
    /// How many pending senders each rule spoke for; nil without invitations.
    package let spoke: [String: Int]?

    package init(guidance: Guidance, spoke: [String: Int]?) {
        self.guidance = guidance
        self.spoke = spoke
    }

    /// - Parameter path: the site's front page, too, where it is made of the guidance alone.
    package func index(at path: String = SitePath.handbook) -> HandbookIndexPage {
        HandbookIndexPage(
            frame: guidance.frame("Handbook", at: path, .handbook), chapters: chapters(on: path, current: nil),
            count: guidance.handbook.chapters.count)
    }

    package func page(_ number: Int) -> HandbookPage {
        let chapter = guidance.handbook.chapters[number]
        let path = SitePath.chapter(chapter.page.name)
        let links = Links(from: path)
        let headings = chapter.document.headings.filter { $0.level <= 3 }
        return HandbookPage(
            frame: guidance.frame(chapter.page.title, at: path, .handbook, above: [("Handbook", SitePath.handbook)]),
            title: chapter.page.title, summary: chapter.page.summary, number: number + 1,
            reviewed: chapter.page.reviewed.map { "Last reviewed on \(Words.long($0))" },
            passages: passages(of: chapter),
            headings: headings.map { Link($0.text, links.to(SitePath.chapter(chapter.page.name, $0.anchor))) },
            chapters: chapters(on: path, current: number), previous: link(number - 1, links),
            next: link(number + 1, links),
            cites: chapter.page.cites.isEmpty ? "" : "Carries \(chapter.page.cites.joined(separator: ", "))")
    }

    private func link(_ number: Int, _ links: Links) -> Link? {
        guard guidance.handbook.chapters.indices.contains(number) else { return nil }
        let page = guidance.handbook.chapters[number].page
        return Link(page.title, links.to(SitePath.chapter(page.name)))
    }

    private func chapters(on path: String, current: Int?) -> [ChapterLink] {
        let links = Links(from: path)
        return guidance.handbook.chapters.enumerated().map { number, chapter in
            ChapterLink(
                number: number + 1, title: chapter.page.title, summary: chapter.page.summary,
                url: links.to(SitePath.chapter(chapter.page.name)), isCurrent: number == current,
                rulesText: chapter.page.rules.isEmpty ? "" : Words.count(chapter.page.rules.count, "rule", "rules"),
                reviewed: chapter.page.reviewed.map { "reviewed \(Words.short($0))" })
        }
    }

    /// Each passage with the rules that it explains.
    private func passages(of chapter: Chapter) -> [Passage] {
        var passages = chapter.passages.map { Passage(html: $0.html, rules: []) }
        guard !passages.isEmpty else { return [] }
        for rule in chapter.page.rules {
            passages[chapter.part(with: rule.rule.anchor)].rules.append(view(of: rule.rule))
        }
        return passages
    }

    private func view(of rule: Rule) -> HandbookRule {
        let registry = guidance.content.policy.registry
        return HandbookRule(
            id: rule.id, claim: rule.claim, kind: rule.kind.name, effect: RuleWords.effect(of: rule, registry),
            condition: RuleWords.condition(of: rule, registry),
            unless: rule.unless.isEmpty ? nil : rule.unless.map(claim).joined(separator: "; or "),
            cites: rule.cites.joined(separator: ", "), falsePositives: rule.falsePositives, anchor: "rule-\(rule.id)",
            spoke: spoke.map {
                Link($0[rule.id].map { "for \(Words.people($0)) who wait" } ?? "for nobody who waits", nil)
            })
    }

    private func claim(of rule: String) -> String {
        (guidance.content.policy.rules.first { $0.id == rule }?.claim ?? rule).lowercasedFirst
    }
}
