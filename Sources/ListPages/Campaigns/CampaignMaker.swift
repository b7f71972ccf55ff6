package import Decisions
internal import GuidancePages
internal import Invitations
internal import People
internal import Vetting

/// Makes the page of campaigns, and its cards.
package struct CampaignMaker: Sendable {
    let edition: Edition
    let report: ReportedInbox

    package init(_ edition: Edition, _ report: ReportedInbox) {
        self.edition = edition
        self.report = report
    }

    /// Campaigns on the page, and senders shown of each: what keeps the page under 300 kB.
    private static let mostCampaigns = 50
    private static let mostSenders = 8
    private static let longestText = 1_000

    package func page() -> CampaignsPage {
        let cards = cards(on: "campaigns.html")
        let hidden = cards.count - CampaignMaker.mostCampaigns
        return CampaignsPage(
            frame: edition.frame("Campaigns", at: "campaigns.html", .other),
            campaigns: Array(cards.prefix(CampaignMaker.mostCampaigns)),
            more: hidden > 0 ? "And \(Words.count(hidden, "smaller one", "smaller ones"))." : nil)
    }

    /// The largest first.
    package func cards(on page: String) -> [CampaignCard] {
        let members = Dictionary(grouping: report.campaigns.keys.sorted()) { report.campaigns[$0] ?? 0 }
        return members.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
            .enumerated().map { card($0.offset + 1, $0.element.value, on: page) }
    }

    private func card(_ number: Int, _ members: [Int], on page: String) -> CampaignCard {
        let days = members.compactMap { report.decided.standings[$0].sentOn }.sorted()
        let first = members.first.flatMap { report.inbox.senders[$0].invitation?.message }
        let text = report.people.showsContent ? first.map(CampaignMaker.excerpt) : nil
        let hidden = members.count - CampaignMaker.mostSenders
        return CampaignCard(
            anchor: "campaign-\(number)", title: "One message from \(Words.people(members.count))",
            count: members.count, text: text,
            senders: RowMaker(report, on: page).rows(members.prefix(CampaignMaker.mostSenders)),
            days: CampaignMaker.span(days), more: hidden > 0 ? "and \(Words.number(hidden)) more" : nil)
    }

    private static func excerpt(_ text: String) -> String {
        text.count > longestText ? text.prefix(longestText - 1) + "…" : text
    }

    private static func span(_ days: [Day]) -> String {
        guard let first = days.first, let last = days.last else { return "Dates not known" }
        return first == last ? "On \(Words.long(first))" : "From \(Words.long(first)) to \(Words.long(last))"
    }
}
