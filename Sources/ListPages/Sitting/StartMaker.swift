package import Decisions
internal import GuidancePages
internal import HTML
internal import People
internal import Invitations
internal import SenderPages
internal import Vetting

/// Makes the pages of the first sitting. A report without names has none: no build could tell who is meant by its table.
package struct StartMaker: Sendable {
    static let pageSize = 300
    let edition: Edition
    let report: ReportedInbox

    package init(edition: Edition, report: ReportedInbox) {
        self.edition = edition
        self.report = report
    }

    package var pageCount: Int {
        max(1, (report.decided.sitting.count + StartMaker.pageSize - 1) / StartMaker.pageSize)
    }

    package func page(_ number: Int) -> StartPage {
        let path = SitePath.start(number)
        let links = Links(from: path)
        let all = report.decided.sitting
        let start = (number - 1) * StartMaker.pageSize
        let shown = all[min(start, all.count)..<min(start + StartMaker.pageSize, all.count)]
        return StartPage(
            frame: edition.frame(number == 1 ? "First sitting" : "First sitting, page \(number)", at: path, .sitting),
            people: shown.map { row($0, links) }, total: all.count, minutes: minutes(all.count),
            pager: Pager(count: pageCount, current: number) { links.to(SitePath.start($0)) },
            asOfDay: report.inbox.asOf.day.description)
    }

    private func minutes(_ count: Int) -> String {
        let low = max(1, count * 2 / 60)
        let high = max(low + 1, (count * 3 + 59) / 60)
        return "About \(low) to \(high) minutes at two or three seconds a name."
    }

    private func row(_ index: Int, _ links: Links) -> SittingRow {
        let sender = report.inbox.senders[index]
        return SittingRow(
            id: report.id(of: index), name: report.name(of: index), key: sender.profileURL ?? "",
            url: links.to(report.path(of: index)), profile: sender.profileURL.flatMap(SafeURL.init),
            search: !sender.isRemovedAccount ? SearchAddress.url(for: sender.name.text) : nil,
            sentAt: report.decided.standings[index].sentOn.map(Words.short) ?? "date not known",
            word: sender.invitation?.message.flatMap(StartMaker.excerpt),
            mayRest: report.decided.standings[index].group.mayRest,
            repeated: sender.invitations.count > 1 ? "\(Words.ordinal(sender.invitations.count)) invitation" : nil)
    }

    private static func excerpt(_ message: String) -> String? {
        let line = message.line(limit: 220)
        return line.isEmpty ? nil : line
    }
}
