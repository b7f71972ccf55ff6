public import Detectors
public import People
public import Vetting

/// The facts in which senders differ who are otherwise alike: their name, and when they wrote.
///
/// Most senders wrote no word and are known by nothing else, so that all the rest is decided and shown once for them.
public enum OwnFacts {
    public static let ids: Set<FactID> = ["invitation.sentAt", "invitation.ageDays", "sender.name"]
}

extension FactFinder {
    /// The facts of a sender who is like somebody else in all but their own facts.
    ///
    /// - Parameter sheet: everything known of that somebody.
    func facts(of sender: Sender, like sheet: FactSheet) -> FactSheet {
        var sheet = sheet
        for (fact, value) in ownFacts(of: sender) { sheet.revalue(fact, value) }
        sheet.newestDate = newestDay(sender)
        return sheet
    }

    /// The values of ``OwnFacts`` as they follow from the sender alone.
    func ownFacts(of sender: Sender) -> [(fact: FactID, value: FactValue)] {
        let name: (FactID, FactValue) = ("sender.name", .text(sender.name.text))
        guard let sentAt = sender.invitation?.sentAt else { return [name] }
        return [
            name, ("invitation.sentAt", .date(sentAt)),
            ("invitation.ageDays", .count(InvitationFacts.age(of: sentAt, asOf: asOf))),
        ]
    }
}

extension Inbox {
    /// What is known of a sender whose facts are those of somebody else, but for their own (``OwnFacts``).
    ///
    /// - Parameter message: what was found in their message.
    public func reading(of sender: Sender, like facts: FactSheet, message: MessageFindings?) -> SenderReading {
        SenderReading(facts: finder.facts(of: sender, like: facts), message: message)
    }

    /// Whether the sender waits for an answer and their own facts follow from the sender alone; not where a dossier says
    /// otherwise, say.
    public func hasPlainOwnFacts(_ sender: Sender, _ facts: FactSheet) -> Bool {
        let own = finder.ownFacts(of: sender)
        return sender.state == .pending && sender.dossier == nil && OwnFacts.ids.count { facts[$0] != nil } == own.count
            && own.allSatisfy { facts[$0.fact]?.value == $0.value }
    }
}
