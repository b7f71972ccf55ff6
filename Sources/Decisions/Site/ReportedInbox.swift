package import Invitations

/// The decided inbox as a report shows it: what senders are called, and in which order their pages come.
package struct ReportedInbox: Sendable {
    package let decided: DecidedInbox
    package let people: People
    /// Positions of senders in the order of their pages.
    package let order: [Int]
    /// By position: the campaign that a sender's message belongs to.
    package let campaigns: [Int: Int]

    package init(decided: DecidedInbox, people: People, order: [Int], campaigns: [Int: Int]) {
        self.decided = decided
        self.people = people
        self.order = order
        self.campaigns = campaigns
    }

    package var inbox: Inbox { decided.inbox }
    package func id(of sender: Int) -> String { people.id(of: sender, in: inbox) }
    package func name(of sender: Int) -> String { people.name(of: sender, in: inbox) }
    package func path(of sender: Int) -> String { SitePath.sender(id(of: sender)) }
}
