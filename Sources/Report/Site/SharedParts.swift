internal import ListPages
internal import SiteFiles
internal import Decisions
internal import SenderPages
internal import Templates
internal import Vetting

/// What the pages and lines of all senders with one decision have in common, made once for them.
struct SharedParts: Sendable {
    let views: DecisionViews
    let parts: PreparedParts
    /// What stands in `parts` for the check of links.
    let links: PageLinks
    /// Their part of a line of report.json.
    let entry: [UInt8]

    /// - Parameter page: some sender's page, of which only what belongs to their decision is exchanged.
    init(_ decision: Decision, number: Int32, _ page: SenderPage, _ edition: Edition) throws {
        views = DecisionViews(decision, edition.guidance, on: SitePath.people)
        var page = page
        page.views = views
        parts = try edition.theme.templates.parts(of: page)
        links = PageLinks(ofShared: parts.all, number: number)
        entry = DecisionEntry(decision: decision).bytes
    }
}
