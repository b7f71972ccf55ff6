package import Decisions
internal import GuidancePages
package import SenderPages
package import Vetting

/// Makes the page that prints a whole queue.
package struct PrintMaker: Sendable {
    /// As many sheets as anybody would print.
    static let most = 300

    let edition: Edition
    package let report: ReportedInbox
    package let response: Response

    package init(edition: Edition, report: ReportedInbox, response: Response) {
        self.edition = edition
        self.report = report
        self.response = response
    }

    /// What the sheets of some places of the queue hold.
    package func briefs(_ range: Range<Int>) -> [Brief] {
        report.decided.queue(response)[range].map { index in
            SenderPageMaker(SenderFile(index, in: report), edition.guidance, report).brief(on: SitePath.print(response))
        }
    }

    package var count: Int { min(PrintMaker.most, report.decided.queue(response).count) }

    package func page(_ briefs: [Brief]) -> PrintPage {
        let word = Words.name(of: response)
        let path = SitePath.print(response)
        return PrintPage(
            frame: edition.frame("On paper", at: path, .queue, above: [(word, SitePath.queue(response))]),
            response: ResponseView(response), lead: lead, briefs: briefs)
    }

    private var lead: String {
        let all = report.decided.queue(response).count
        return all > count
            ? "The first \(Words.number(count)) of \(Words.people(all)), one a sheet, in the order of work."
            : "\(Words.people(all)), one a sheet, in the order of work."
    }
}
