internal import ListPages
internal import Decisions
internal import Diagnostics
internal import Dossiers
internal import GuidancePages
internal import Invitations
internal import People
internal import Policy
internal import Vetting

/// Puts together what all pages are made from.
struct EditionMaker {
    let builder: SiteBuilder
    let decided: DecidedInbox?

    init(_ builder: SiteBuilder, _ decided: DecidedInbox?) {
        self.builder = builder
        self.decided = decided
    }

    /// - Throws: broken links in the guidance and unknown names in reply templates, all at once.
    func edition() throws(DiagnosticError) -> Edition {
        var log = DiagnosticLog()
        let handbook = EditionMaker.collect(&log) { () throws(DiagnosticError) in try Handbook(builder.content) }
        let letters = EditionMaker.collect(&log) { () throws(DiagnosticError) in try Letters(builder.content.replies) }
        guard let handbook, let letters else { throw DiagnosticError(log.diagnostics) }
        let guidance = Guidance(content: builder.content, handbook: handbook, letters: letters, site: site)
        var report = report
        let changes = try changes(in: report)
        report?.marks = changes?.marks ?? [:]
        return Edition(
            guidance: guidance, theme: builder.theme, program: builder.options.program, report: report, changes: changes
        )
    }

    private func changes(in report: ReportedInbox?) throws(DiagnosticError) -> Changes? {
        guard let report, let baseline = builder.options.baseline else { return nil }
        return try Changes(baseline: baseline, report, policyDigest: builder.content.policy.digest)
    }

    private static func collect<Part>(_ log: inout DiagnosticLog, _ make: () throws(DiagnosticError) -> Part) -> Part? {
        do { return try make() } catch {
            log.add(error.diagnostics)
            return nil
        }
    }

    private var report: ReportedInbox? {
        guard let decided else { return nil }
        let people = People(builder.options.names, senders: decided.inbox.senders)
        var campaigns: [Int: Int] = [:]
        let positions = Dictionary(
            decided.inbox.campaigns.flatMap(\.senders).map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
        let known = decided.inbox.senders.indices.filter { positions[decided.inbox.senders[$0].id] != nil }
        let index = Dictionary(
            known.map { (decided.inbox.senders[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        for (number, campaign) in decided.inbox.campaigns.enumerated() {
            for sender in campaign.senders { if let place = index[sender] { campaigns[place] = number } }
        }
        let order = people.order(in: decided.inbox) ?? Array(decided.inbox.senders.indices)
        return ReportedInbox(decided: decided, people: people, order: order, campaigns: campaigns)
    }

    private var site: SiteFacts {
        let owner = decided?.inbox.owner.name ?? builder.configuration.owner.name
        let isHidden = decided == nil
        let title =
            builder.configuration.title ?? decided.map { "Invitations of \($0.inbox.owner.name)" }
            ?? "Connection etiquette"
        var site = SiteFacts(
            title: isHidden ? "Connection etiquette" : title, shortTitle: isHidden ? "Etiquette" : owner ?? title,
            key: EditionMaker.key(isHidden ? "guidance" : title), isPersonal: decided != nil,
            asOf: decided.map { Words.long($0.inbox.asOf.day) } ?? "",
            asOfSource: decided.map { "from \($0.inbox.asOf.source.rawValue)" } ?? "",
            policyDigest: String(builder.content.policy.digest.prefix(12)))
        guard let decided else { return site }
        site.hasNames = builder.options.names.showsContent
        site.hasSitting = site.hasNames && decided.summary.notLookedAt > 0
        site.firstQueue = Response.allCases.first { !decided.queue($0).isEmpty }?.rawValue ?? Response.accept.rawValue
        return site
    }

    /// Letters, digits and hyphens of a title, for the browser's storage.
    private static func key(_ title: String) -> String {
        let bytes = SHA256.digest(of: title.utf8).prefix(6)
        return "v" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
