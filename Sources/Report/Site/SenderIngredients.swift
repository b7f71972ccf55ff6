internal import OverviewPages
internal import ListPages
internal import TemplateSyntax
internal import Decisions
internal import GuidancePages
internal import Invitations
internal import People
internal import Policy
internal import SenderPages
internal import Templates
internal import Vetting

/// What the pages of senders, and their lines of report.json, are made from.
///
/// A page is a function of what is known of the sender, of whom it links to, and of what all these pages share; this
/// says whether any of it changed, without making the page.
struct SenderIngredients: Sendable {
    let report: ReportedInbox
    /// What all pages of senders share, and what all printed queues do.
    private let shared: UInt128
    private let printed: UInt128

    init(_ edition: Edition, _ report: ReportedInbox) {
        self.report = report
        // The templates of the pages that they lead to places of take part, too.
        let targets: [any Page.Type] = [HandbookPage.self, ReplyPage.self, MethodPage.self]
        shared = SenderIngredients.fingerprint([SenderPage.self] + targets, edition, report)
        printed = SenderIngredients.fingerprint([PrintPage.self], edition, report)
    }

    private static func fingerprint(
        _ pages: [any Page.Type], _ edition: Edition, _ report: ReportedInbox
    ) -> UInt128 {
        var all = Ingredients()
        all.add(edition.program)
        for page in pages {
            all.add(each: edition.theme.templates.sources(of: page)) { list, template in
                list.add(template.name)
                list.add(template.text)
            }
        }
        all.add(edition.content.digest)
        all.add(edition.site)
        all.add(each: edition.guidance.handbook.places) { list, place in
            list.add(place.address)
            list.add(place.title)
        }
        all.add(report.people.policy)
        all.add(report.inbox.asOf.day)
        all.add(report.inbox.owner)
        return all.fingerprint
    }

    /// Of a sender's page.
    func fingerprint(of index: Int, _ facts: FactSheet) -> UInt128 {
        let neighbours = report.decided.neighbours(of: index)
        var all = Ingredients()
        all.add(shared)
        all.add(report.campaigns[index] != nil)
        add(index, facts, to: &all)
        for neighbour in [neighbours.previous, neighbours.next] {
            all.add(neighbour) { list, neighbour in
                list.add(report.id(of: neighbour))
                list.add(report.name(of: neighbour))
            }
        }
        return all.fingerprint
    }

    /// Of the first senders of a queue on paper.
    func fingerprint(ofPrinted response: Response, _ count: Int) -> UInt128 {
        let queue = report.decided.queue(response)
        var all = Ingredients()
        all.add(printed)
        all.add(response.rawValue)
        all.add(queue.count)
        all.add(each: queue.prefix(count)) { add($1, report.decided.reading(of: $1).facts, to: &$0) }
        return all.fingerprint
    }

    private func add(_ index: Int, _ facts: FactSheet, to all: inout Ingredients) {
        let standing = report.decided.standings[index]
        report.decided.add(index, facts, to: &all)
        all.add(report.id(of: index))
        all.add(report.name(of: index))
        all.add(standing.revisitOn) { $0.add($1) }
        all.add(standing.isDue)
    }
}

extension Ingredients {
    /// Whatever may stand around a page.
    fileprivate mutating func add(_ site: SiteFacts) {
        let texts = [
            site.title, site.shortTitle, site.key, site.asOf, site.asOfSource, site.policyDigest, site.firstQueue,
        ]
        for text in texts { add(text) }
        for flag in [site.isPersonal, site.hasNames, site.hasSitting] { add(flag) }
    }

    /// The key goes in, too: nobody without it can guess at a person and find the guess confirmed.
    fileprivate mutating func add(_ names: NamePolicy) {
        add(names.word)
        switch names {
        case .full: break
        case .initials(let key), .pseudonyms(let key): add(key)
        }
    }

    /// Of the owner only what letters say; what facts hang on shows in the facts.
    fileprivate mutating func add(_ owner: Owner) {
        add(owner.name)
        add(owner.professionalBody?.name) { $0.add($1) }
    }
}
