internal import People
internal import Vetting

/// What the invitation itself shows: when, how often, with which words.
struct InvitationFacts {
    let sender: Sender
    let asOf: Day

    func add(to sheet: inout FactSheet) {
        guard let invitation = sender.invitation else { return }
        let source = source(of: invitation)
        if let sentAt = invitation.sentAt {
            sheet.set("invitation.sentAt", .date(sentAt), source)
            let age = InvitationFacts.age(of: sentAt, asOf: asOf)
            sheet.set("invitation.ageDays", .count(age), .computed("the day sent and the day of the report"))
        }
        sheet.set("invitation.hasMessage", .flag(invitation.message != nil), source)
        if let message = invitation.message { sheet.set("message.text", .text(message), source) }
        sheet.set(
            "invitation.earlierInvitations", .count(earlierInvitations), .computed("invitations of the same sender"))
    }

    /// In days; an invitation dated after the day of the report is as new as one of that day.
    static func age(of sentAt: Moment, asOf: Day) -> Int { max(0, asOf.days(since: sentAt.day)) }

    /// Where one name may stand for several people, the earlier ones may be somebody else's.
    private var earlierInvitations: CountRange {
        let count = sender.invitations.count - 1
        return sender.mayBeSeveralPeople ? CountRange(0, count) : CountRange(exactly: count)
    }

    private func source(of invitation: Invitation) -> FactSource {
        invitation == sender.dossier?.invitation ? .dossier("") : .export("Invitations.csv")
    }
}
