package import ListPages
package import Decisions
internal import GuidancePages
internal import Invitations
internal import Policy
internal import Vetting

/// Makes the dashboard.
package struct IndexMaker: Sendable {
    let edition: Edition
    let report: ReportedInbox
    let findings: Findings
    let links = Links(from: SitePath.index)

    package init(edition: Edition, report: ReportedInbox, findings: Findings) {
        self.edition = edition
        self.report = report
        self.findings = findings
    }

    var summary: SiteSummary { report.decided.summary }

    package func page() -> IndexPage {
        let rows = RowMaker(report, on: SitePath.index)
        let pending = report.decided.standings.indices.filter { report.decided.standings[$0].isPending }
        let newest = pending.sorted { (day($0), $1) > (day($1), $0) }.prefix(6)
        return IndexPage(
            frame: edition.frame("Overview", at: SitePath.index, .overview), waiting: waiting, lead: lead,
            hasWaiting: summary.pending > 0, tiles: tiles, steps: steps,
            changes: ChangesMaker(edition, on: SitePath.index).digest, again: rows.rows(lookAgain.prefix(5)),
            newest: rows.rows(newest), newestTitle: "Newest invitations",
            chartOfRecommendations: recommendations, chartOfTypes: types, chartOfStatuses: statuses,
            chartOfDecided: decided, months: MonthChartMaker(report).chart,
            campaigns: Array(CampaignMaker(edition, report).cards(on: SitePath.index).prefix(3)),
            reading: ReadingWords.figures(report.inbox), remarks: remarks)
    }

    private var remarks: String? {
        let count = ReadingWords.warnings(report).count
        return count == 0 ? nil : Words.count(count, "remark on what was read", "remarks on what was read")
    }

    private func day(_ index: Int) -> Int { report.decided.standings[index].sentOn?.number ?? 0 }

    private var waiting: String {
        switch summary.pending {
        case 0: "Nobody is waiting"
        case 1: "1 person is waiting"
        default: "\(Words.people(summary.pending)) are waiting"
        }
    }

    private var lead: String {
        guard summary.pending > 0 else { return "Every invitation in the data has its answer." }
        return [ready, openEnd].compactMap(\.self).joined(separator: " ")
    }

    /// Those for whom there is an answer today, and how many of them need no second thought.
    private var ready: String? {
        let waiting = (summary.byResponse[.vetFurther] ?? 0) + (summary.byResponse[.askFirst] ?? 0)
        let ready = summary.pending - waiting
        guard ready > 0 else { return nil }
        let settled = summary.byStatus[.settled] ?? 0
        let opening = ready == 1 ? "1 can be answered today" : "\(Words.number(ready)) can be answered today"
        guard settled > 0 else { return opening + "." }
        return opening + "; for \(Words.number(settled)) nothing still open would change the answer."
    }

    /// What to do about the others.
    private var openEnd: String? {
        if summary.notLookedAt > 0 {
            let have = summary.notLookedAt == 1 ? "has" : "have"
            let lead = "\(Words.number(summary.notLookedAt)) \(have) not been looked at yet"
            let sitting = Words.minutes(Double(summary.notLookedAt) * 2.5 / 60)
            return edition.site.hasSitting
                ? "\(lead): a first sitting of about \(sitting) tells them apart." : "\(lead)."
        }
        let resting = unmet?.count ?? 0
        let worth = (summary.byResponse[.vetFurther] ?? 0) + (summary.byResponse[.askFirst] ?? 0) - resting
        let look = worth == 1 ? "1 is worth a look" : "\(Words.number(worth)) are worth a look"
        switch (worth > 0, resting > 0) {
        case (true, true):
            return look + "; \(Words.number(resting)) may rest, whom you never met and who wrote nothing."
        case (true, false): return look + "."
        case (false, true): return "\(Words.number(resting)) may rest, whom you never met and who wrote nothing."
        case (false, false): return nil
        }
    }

    /// Those who may be left in one step.
    var unmet: (address: String, count: Int)? {
        QueueMaker(edition: edition, report: report, response: .vetFurther).unmet
    }

    /// Looked at already, and due again.
    private var lookAgain: [Int] {
        Response.allCases.flatMap { report.decided.queue($0) }
            .filter { report.decided.standings[$0].isDue && report.decided.standings[$0].isLookedAt }
    }

    private var tiles: [Tile] {
        Response.allCases.map { response in
            let queue = report.decided.queue(response)
            return Tile(
                response: ResponseView(response), count: Words.number(queue.count), isEmpty: queue.isEmpty,
                note: note(queue), url: links.to(SitePath.queue(response)))
        }
    }

    private func note(_ queue: [Int]) -> String {
        guard !queue.isEmpty else { return "nobody" }
        let settled = queue.count { report.decided.verdict(of: $0).status == .settled }
        let reported = queue.count { report.decided.verdict(of: $0).report }
        let unseen = queue.count {
            report.decided.verdict(of: $0).status != .settled && !report.decided.standings[$0].isLookedAt
        }
        let parts = [
            settled > 0 ? "\(Words.number(settled)) settled" : nil,
            reported > 0 ? "\(Words.number(reported)) to report" : nil,
            unseen > 0 ? "\(Words.number(unseen)) not looked at" : nil,
            settled + unseen < queue.count ? "\(Words.number(queue.count - settled - unseen)) provisional" : nil,
        ].compactMap(\.self)
        return parts.prefix(2).joined(separator: ", ")
    }
}
