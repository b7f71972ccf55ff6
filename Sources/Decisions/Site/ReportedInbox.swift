package import Invitations
internal import People

/// The decided inbox as a report shows it: what senders are called, and in which order their pages come.
package struct ReportedInbox: Sendable {
    package let decided: DecidedInbox
    package let people: People
    /// Positions of senders in the order of their pages.
    package let order: [Int]
    /// By position: the campaign that a sender's message belongs to.
    package let campaigns: [Int: Int]
    /// How the owner signs a letter to somebody they greet by the first name; nil where in doubt.
    package let ownersFirstName: String?
    /// By position: what is new about a sender since the baseline.
    package var marks: [Int: ChangeMark] = [:]

    package init(decided: DecidedInbox, people: People, order: [Int], campaigns: [Int: Int]) {
        self.decided = decided
        self.people = people
        self.order = order
        self.campaigns = campaigns
        ownersFirstName = PersonName(decided.inbox.owner.name).firstName
    }

    package var inbox: Inbox { decided.inbox }
    package func id(of sender: Int) -> String { people.id(of: sender, in: inbox) }
    package func name(of sender: Int) -> String { people.name(of: sender, in: inbox) }
    package func path(of sender: Int) -> String { SitePath.sender(id(of: sender)) }
}
