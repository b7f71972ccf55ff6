internal import CommonMark
package import Decisions
package import GuidancePages
internal import HTML
internal import People
internal import Invitations
internal import Policy
internal import Vetting

/// Makes a sender's page: a decision brief. A class, for it holds much, and many small closures hold on to it.
package final class SenderPageMaker: Sendable {
    let guidance: Guidance
    let report: ReportedInbox
    let file: SenderFile
    private let views: DecisionViews?
    let links: Links

    /// - Parameter views: of the sender's decision, where they were made already.
    package init(
        _ file: SenderFile, _ guidance: Guidance, _ report: ReportedInbox, views: DecisionViews? = nil
    ) {
        self.guidance = guidance
        self.report = report
        self.file = file
        self.views = views
        links = Links(from: file.path)
    }

    var sender: Sender { file.sender }
    var facts: FactSheet { file.facts }
    var decision: Decision { file.decision }
    var verdict: Verdict { file.decision.verdict }
    var registry: FactRegistry { facts.registry }

    package func page() -> SenderPage {
        let offers = offers
        return SenderPage(
            frame: frame, own: own(offers), common: common(),
            views: views ?? DecisionViews(decision, guidance, on: file.path), offers: offers)
    }

    /// The page, with all but the sender's own from the page of somebody who is alike but for their own facts.
    package func page(like other: SenderPage) -> SenderPage {
        var page = other
        page.frame = frame
        page.own = own(guidance.letters.facts.isDisjoint(with: OwnFacts.ids) ? other.offers : offers)
        return page
    }

    private func own(_ offers: [ReplyOffer]) -> OwnViews {
        let shown = message()
        let neighbours = report.decided.neighbours(of: file.index)
        return OwnViews(
            id: file.id, name: file.name, sentAt: sender.invitation?.sentAt.map { Words.long($0.day) },
            profile: profile, search: search, marks: marks, state: state, revisit: revisit, message: shown,
            messageNote: messageNote, standardText: !shown.isEmpty && facts.isTrue("message.isStandardText"),
            replies: replies(of: offers), contacts: contacts, facts: ownFacts, notes: notes,
            dossier: file.showsContent ? dossier : "", dossierName: "\(file.id).md",
            previous: link(to: neighbours.previous), next: link(to: neighbours.next),
            isPending: sender.state == .pending)
    }

    private func common() -> FactViews {
        let recorded = recorded
        return FactViews(
            headline: file.text(of: "sender.headline"), response: ResponseView(verdict.response),
            recommendation: verdict.recommendation.rawValue, type: verdict.type.rawValue,
            status: StatusView(verdict.status), firmness: Words.firmness(decision.firmness, verdict.status),
            report: verdict.report, reasons: reasons(), asOfDay: report.inbox.asOf.day.description, looks: looks,
            facts: knownFacts(in: recorded), absent: absent(in: recorded))
    }

    private var frame: Frame {
        guard sender.state == .pending else {
            return guidance.frame(file.name, at: file.path, .people, above: [("Everyone", SitePath.people)])
        }
        let above = [(Words.name(of: verdict.response), SitePath.queue(verdict.response))]
        return guidance.frame(file.name, at: file.path, .queue, above: above)
    }

    private var profile: SafeURL? { file.showsContent ? sender.profileURL.flatMap(SafeURL.init) : nil }

    private var search: SafeURL? {
        file.showsContent && !sender.isRemovedAccount ? SearchAddress.url(for: sender.name.text) : nil
    }

    private func link(to index: Int?) -> Link? {
        index.map { Link(report.name(of: $0), links.to(report.path(of: $0))) }
    }

    private var state: String? {
        switch sender.state {
        case .pending: nil
        case .connected: "You are connected already; what follows is what the policy would have said."
        case .answered:
            sender.dossier?.answered.map { answer in
                let day = answer.on.map { " on \(Words.long($0))" } ?? ""
                return "You \(Words.past(answer.how))\(day). What follows is what the policy says now."
            }
        }
    }

    private var revisit: String? {
        guard let day = file.revisitOn else { return nil }
        return file.standing.isDue
            ? "Look again: the time to wait ended on \(Words.long(day))." : "Look again on \(Words.long(day))."
    }

    private var marks: [String] {
        var marks: [String] = []
        if sender.invitations.count > 1 { marks.append("\(Words.ordinal(sender.invitations.count)) invitation") }
        if sender.mayBeSeveralPeople { marks.append("May be several people of one name") }
        if sender.isRemovedAccount { marks.append("The account is gone") }
        if report.campaigns[file.index] != nil { marks.append("Same text as others") }
        return marks
    }

    private var notes: HTML? {
        guard file.showsContent, let notes = sender.dossier?.notes, notes.contains(where: { !$0.isWhitespace }) else {
            return nil
        }
        return MarkdownDocument(notes, options: .notes).html
    }
}
