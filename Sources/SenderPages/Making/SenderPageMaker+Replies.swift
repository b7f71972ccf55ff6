internal import Decisions
internal import GuidancePages
internal import Invitations
internal import People
internal import Policy
internal import Vetting

extension SenderPageMaker {
    /// The replies that fit, not filled in yet.
    var offers: [ReplyOffer] {
        guard sender.state == .pending else { return [] }
        return guidance.letters.fitting(verdict, facts).map { letter in
            let reply = letter.reply
            return ReplyOffer(
                letter: letter,
                view: ReplyView(
                    name: reply.name, title: reply.title, summary: reply.summary, steps: letter.steps,
                    url: links.to(SitePath.reply(reply.name)), isFirst: false))
        }
    }

    /// Letters filled in; one that needs something not known is not offered.
    func replies(of offers: [ReplyOffer]) -> [ReplyView] {
        guard !offers.isEmpty else { return [] }
        var views: [ReplyView] = []
        let context = file.showsContent ? letterContext : nil
        for offer in offers {
            var view = offer.view
            view.text = context.flatMap { offer.letter.text(for: $0) }
            if view.text == nil, view.steps == nil { continue }
            view.isFirst = views.isEmpty
            views.append(view)
        }
        return views
    }

    private var letterContext: LetterContext {
        let owner = report.inbox.owner
        return LetterContext(
            sender: LetterSender(
                name: sender.name.text, firstName: report.inbox.firstName(of: sender),
                company: file.text(of: "sender.company")),
            owner: LetterOwner(
                name: owner.name, firstName: report.ownersFirstName,
                professionalBody: owner.professionalBody?.name),
            invitation: LetterInvitation(month: sender.invitation?.sentAt.map { Words.monthName($0.day) }))
    }

    /// What the owner's record holds of them, oldest first where days are known.
    var contacts: [Contact] {
        let contact = sender.contact
        var contacts: [(Day?, String)] = []
        func add(_ mark: DatedMark?, _ what: String) {
            if let mark { contacts.append((mark.day, what)) }
        }
        if contact.messagesBefore > 0 {
            let count = Words.count(contact.messagesBefore, "message", "messages")
            contacts.append(
                (contact.lastMessageBeforeOn, "\(count) between you, \(contact.messagesByOwnerBefore) from you"))
        }
        add(contact.endorsedOn, "Endorsed you")
        add(contact.recommendedOn, "Recommended you")
        add(contact.ownerInvitedOn, "You invited them")
        add(contact.ownerFollowsSince, "You follow them")
        add(contact.connectedOn, "Connected")
        if let day = contact.askedOn { contacts.append((day, "You asked why they write")) }
        if let day = contact.repliedOn { contacts.append((day, "They replied")) }
        if contact.isInSpamFolder { contacts.append((nil, "A message of theirs lies in the spam folder")) }
        for invitation in sender.invitations.dropFirst() {
            contacts.append((invitation.sentAt?.day, "Invited you before"))
        }
        if file.showsContent, let note = contact.note { contacts.append((contact.notedOn, "Your note: \(note)")) }
        return contacts.enumerated()
            .sorted { ($0.element.0?.number ?? 0, $0.offset) < ($1.element.0?.number ?? 0, $1.offset) }
            .map { Contact(on: $0.element.0.map(Words.long) ?? "date not known", what: $0.element.1) }
    }
}
