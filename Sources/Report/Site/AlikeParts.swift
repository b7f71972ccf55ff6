internal import Decisions
internal import Invitations
internal import ListPages
internal import SenderPages
internal import SiteFiles
internal import Templates

/// What the pages and lines have in common of all senders of whom the same is known, but for their own facts: made once for
/// them.
struct AlikeParts: Sendable {
    let page: SenderPage
    let mold: PageMold
    /// What the mold shares, for the check of links.
    let links: PageLinks
    let entry: AlikeEntry

    /// Nil where the theme's template cannot be filled in ahead.
    ///
    /// - Parameters:
    ///   - page: of one of them.
    ///   - number: of what is shared, among all that is.
    init?(_ file: SenderFile, _ page: SenderPage, _ entry: [UInt8], number: Int32, _ edition: Edition) throws {
        guard let mold = try edition.theme.templates.mold(of: page, varying: SenderPage.varying) else { return nil }
        self.page = page
        self.mold = mold
        links = PageLinks(ofShared: mold.shared, number: number)
        self.entry = AlikeEntry(file, shared: entry, own: edition.report?.inbox.ownFacts ?? [])
    }
}
