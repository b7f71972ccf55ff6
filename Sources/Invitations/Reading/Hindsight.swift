internal import Detectors
public import People
public import Vetting

/// What was known of a sender when their invitation came: the invitation itself, the owner's settings, and whatever is
/// dated before it. What has no date may have become known later, and is left out.
public struct Hindsight: Sendable {
    private let finder: FactFinder
    /// The day of each sender's newest invitation, for those in a campaign.
    private let days: [Sender.ID: Day]
    private let campaigns: [Sender.ID: Campaign]

    public init(_ inbox: Inbox) {
        finder = inbox.finder
        let members = Set(inbox.campaigns.flatMap(\.senders))
        days = Dictionary(
            inbox.senders.filter { members.contains($0.id) }.compactMap { sender in
                sender.invitation?.sentAt.map { (sender.id, $0.day) }
            }, uniquingKeysWith: { first, _ in first })
        campaigns = Dictionary(
            inbox.campaigns.flatMap { campaign in campaign.senders.map { ($0, campaign) } },
            uniquingKeysWith: { $0.senders.count >= $1.senders.count ? $0 : $1 })
    }

    /// Nil where it is not known when the invitation came.
    public func facts(of sender: Sender) -> FactSheet? {
        guard let day = sender.invitation?.sentAt?.day else { return nil }
        let (contact, withheld) = sender.contact.known(before: day)
        let earlier = Sender(
            id: sender.id, key: sender.key, name: sender.name, invitations: sender.invitations, state: .pending,
            mayBeSeveralPeople: sender.mayBeSeveralPeople, contact: contact,
            dossier: sender.dossier?.written(before: day))
        var sheet = finder.on(day, sharers: sharers(of: sender, on: day)).reading(of: earlier).facts
        for fact in withheld.union(Self.undatedLists(sheet)) { sheet.giveUp(on: fact) }
        return sheet
    }

    /// Others whose nearly identical message had come by then.
    private func sharers(of sender: Sender, on day: Day) -> [Sender.ID: Int] {
        guard let campaign = campaigns[sender.id] else { return [:] }
        let others = campaign.senders.filter { $0 != sender.id && days[$0].map { $0 <= day } ?? false }
        return [sender.id: others.count]
    }

    /// Who stands on a list of the owner's may stand there for what came after.
    private static func undatedLists(_ sheet: FactSheet) -> Set<FactID> {
        Set(["sender.personalIssues", "sender.harassed"].filter { sheet[$0]?.value == .flag(true) })
    }
}

extension EarlierContact {
    /// What is dated before a day, and the facts that cannot be told because their mark has no date.
    fileprivate func known(before day: Day) -> (EarlierContact, withheld: Set<FactID>) {
        var withheld: Set<FactID> = []
        func earlier(_ mark: DatedMark?, _ fact: FactID) -> DatedMark? {
            guard let mark else { return nil }
            guard let marked = mark.day else {
                withheld.insert(fact)
                return nil
            }
            return marked < day ? mark : nil
        }
        func earlier(_ marked: Day?) -> Day? { marked.flatMap { $0 < day ? $0 : nil } }
        var known = self
        known.firstMessageOn = earlier(firstMessageOn)
        known.askedOn = earlier(askedOn)
        known.repliedOn = earlier(repliedOn)
        known.endorsedOn = earlier(endorsedOn, "history.endorsedOwner")
        known.recommendedOn = earlier(recommendedOn, "history.endorsedOwner")
        known.recommendedFrom = known.recommendedOn == nil ? nil : recommendedFrom
        known.ownerInvitedOn = earlier(ownerInvitedOn, "history.ownerInvited")
        known.ownerFollowsSince = earlier(ownerFollowsSince, "history.ownerFollows")
        known.note = earlier(notedOn) == nil ? nil : note
        // Connections.csv tells company and address only of who is connected by now.
        (known.connectedOn, known.company, known.email) = (nil, nil, nil)
        if isInSpamFolder { withheld.insert("history.inSpamFolder") }
        return (known, withheld)
    }
}

extension Dossier {
    /// The entries and looks of earlier days; not the answer, which came later.
    fileprivate func written(before day: Day) -> Dossier {
        var earlier = self
        earlier.entries = entries.filter { $0.on.map { $0 < day } ?? false }
        earlier.looked = looked.filter { $0.on.map { $0 < day } ?? false }
        earlier.answered = nil
        return earlier
    }
}
