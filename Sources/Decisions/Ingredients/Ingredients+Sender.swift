internal import Invitations
internal import People
internal import Vetting

extension Ingredients {
    /// Everything that the export and the owner hold of a sender.
    ///
    /// What a page shows has to stand here: a test compares this with the parts that a sender has.
    mutating func add(_ sender: Sender) {
        add(sender.id)
        add(sender.key.text)
        add(sender.name.text)
        add(each: sender.invitations) { $0.add($1) }
        add(sender.state.rawValue)
        add(sender.mayBeSeveralPeople)
        add(sender.contact == EarlierContact() ? nil : sender.contact) { $0.add($1) }
        add(sender.dossier) { $0.add($1) }
    }

    private mutating func add(_ invitation: Invitation) {
        add(invitation.sentAt) { $0.add($1) }
        add(invitation.message) { $0.add($1) }
    }

    private mutating func add(_ contact: EarlierContact) {
        for count in [contact.messagesBefore, contact.messagesByOwnerBefore] { add(count) }
        let days = [
            contact.firstMessageOn, contact.lastMessageBeforeOn, contact.askedOn, contact.repliedOn, contact.notedOn,
        ]
        for day in days { add(day) { $0.add($1) } }
        add(contact.isInSpamFolder)
        let marks = [
            contact.endorsedOn, contact.recommendedOn, contact.ownerInvitedOn, contact.ownerFollowsSince,
            contact.connectedOn,
        ]
        for mark in marks { add(mark) { list, mark in list.add(mark.day) { $0.add($1) } } }
        for text in [contact.recommendedFrom, contact.company, contact.email, contact.note] { add(text) { $0.add($1) } }
    }

    /// Without its places in files, which no page shows.
    private mutating func add(_ dossier: Dossier) {
        add(dossier.name?.text) { $0.add($1) }
        add(dossier.profile?.slug) { $0.add($1) }
        add(dossier.invitation) { $0.add($1) }
        add(each: dossier.entries) { $0.add($1) }
        add(each: dossier.looked) { list, look in
            list.add(look.group)
            list.add(look.on) { $0.add($1) }
        }
        add(dossier.answered) { list, answer in
            list.add(answer.how.rawValue)
            list.add(answer.on) { $0.add($1) }
        }
        add(dossier.notes)
        add(dossier.isTableRow)
    }

    private mutating func add(_ entry: DossierEntry) {
        add(entry.fact.name)
        add(entry.value) { $0.add($1) }
        add(entry.on) { $0.add($1) }
        add(entry.source) { $0.add($1) }
    }
}
