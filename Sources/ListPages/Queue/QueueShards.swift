internal import JSON
package import SiteFiles
package import Decisions
package import Vetting

/// The whole queue of a response as data for sorting and filtering in the browser, in pieces that load as scripts.
///
/// A piece calls `vestibule.queue(response, number, rows)`; a row is
/// `[id, name, word, type, status, date, date in words, since when due, profile, group, what is new]`, in the order of work.
package struct QueueShards: Sendable {
    static let size = 1_000
    let report: ReportedInbox
    let response: Response
    /// The heading that each place of the queue stands under.
    let headings: [QueueHeading]

    package init(report: ReportedInbox, response: Response, headings: [QueueHeading]) {
        self.report = report
        self.response = response
        self.headings = headings
    }

    package static func count(of total: Int) -> Int { (total + size - 1) / size }
    static func path(_ response: Response, _ number: Int) -> String {
        "assets/data/queue-\(response.rawValue)-\(number).js"
    }

    /// - Parameter number: from 0.
    package func file(_ number: Int) -> SiteFile {
        let queue = report.decided.queue(response)
        let start = number * QueueShards.size
        let rows = RowMaker(report, on: SitePath.queue(response))
        var json = JSONWriter()
        json.array { json in
            for place in start..<min(start + QueueShards.size, queue.count) {
                write(rows.row(queue[place]), report.decided.verdict(of: queue[place]).status, headings[place], &json)
            }
        }
        let head = Array("vestibule.queue(\"\(response.rawValue)\",\(number),".utf8)
        return SiteFile(QueueShards.path(response, number), head + json.bytes + Array(");\n".utf8))
    }

    private func write(_ row: SenderRow, _ status: Status, _ heading: QueueHeading, _ json: inout JSONWriter) {
        json.array { json in
            for text in [row.id, row.name, row.word, row.type, status.rawValue, row.date, row.sentAt, row.again] {
                json.string(text)
            }
            json.string(row.profile)
            json.number(heading.key)
            json.string(row.mark?.mark.text)
        }
    }
}
