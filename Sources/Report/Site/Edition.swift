internal import HTML
internal import People
internal import Invitations
internal import Policy
internal import Templates
internal import Vetting

/// Everything that the pages of one site are made from.
struct Edition: Sendable {
    let content: Content
    let theme: SiteTheme
    let handbook: Handbook
    let letters: Letters
    var site: SiteFacts
    /// Nil where the site is made without invitations.
    let report: Report?

    /// What only a report about people has.
    struct Report: Sendable {
        let decided: DecidedInbox
        let people: People
        /// Positions of senders in the order of their pages.
        let order: [Int]
        /// By position: the campaign that a sender's message belongs to.
        let campaigns: [Int: Int]

        var inbox: Inbox { decided.inbox }
        func id(of sender: Int) -> String { people.id(of: sender, in: inbox) }
        func name(of sender: Int) -> String { people.name(of: sender, in: inbox) }
        func path(of sender: Int) -> String { SitePath.sender(id(of: sender)) }
    }

    func frame(_ title: String, at path: String, _ part: Frame.Part, above: [(String, String)] = []) -> Frame {
        let links = Links(from: path)
        let trail = above.map { Link($0.0, links.to($0.1)) } + [Link(title)]
        return Frame(title: title, site: site, root: links.root, part: part, trail: trail)
    }

    func file(_ path: String, _ page: some Templates.Page) -> SiteFile { theme.file(path, page) }
}
