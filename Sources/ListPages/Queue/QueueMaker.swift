package import Decisions
internal import GuidancePages
package import Vetting

/// Makes the pages of one response's queue.
package struct QueueMaker: Sendable {
    static let pageSize = 100
    let edition: Edition
    let report: ReportedInbox
    let response: Response
    let queue: [Int]
    /// The heading that each place of the queue stands under, and how many stand there.
    package let headings: [QueueHeading]
    let sizes: [QueueHeading: Int]
    /// How many are open in which way.
    private let open: String?
    /// The types that occur, in the usual order.
    private let types: [String]

    package init(edition: Edition, report: ReportedInbox, response: Response) {
        self.edition = edition
        self.report = report
        self.response = response
        let queue = report.decided.queue(response)
        let asksFew = response == .askFirst && queue.count > QueueMaker.likeliest
        headings = queue.enumerated().map { place, sender in
            asksFew ? .toAsk(isLikely: place < QueueMaker.likeliest) : .group(report.decided.standings[sender])
        }
        sizes = headings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        self.queue = queue
        open = QueueMaker.open(queue, report.decided)
        types = QueueMaker.types(queue, report.decided)
    }

    package var pageCount: Int { max(1, (queue.count + QueueMaker.pageSize - 1) / QueueMaker.pageSize) }

    /// - Parameter number: from 1.
    package func page(_ number: Int) -> QueuePage {
        let path = SitePath.queue(response, number)
        let links = Links(from: path)
        let start = (number - 1) * QueueMaker.pageSize
        let range = start..<min(start + QueueMaker.pageSize, queue.count)
        let title = Words.name(of: response) + (number > 1 ? ", page \(number)" : "")
        return QueuePage(
            frame: edition.frame(title, at: path, .queue, above: above(number)), response: ResponseView(response),
            lead: lead, open: open, tabs: tabs(links), groups: groups(range, path), total: queue.count,
            isEmpty: queue.isEmpty,
            pager: Pager(count: pageCount, current: number) { links.to(SitePath.queue(response, $0)) }, types: types,
            shards: QueueShards.count(of: queue.count),
            print: links.to(SitePath.print(response)))
    }

    private func above(_ number: Int) -> [(String, String)] {
        number > 1 ? [(Words.name(of: response), SitePath.queue(response))] : []
    }

    private var lead: String {
        if response == .askFirst, queue.count > QueueMaker.likeliest {
            return Words.meaning(of: response)
                + " Ask the ten likeliest to answer first. The rest may lie: ignoring harms nobody."
        }
        return Words.meaning(of: response)
    }

    private static func open(_ queue: [Int], _ decided: DecidedInbox) -> String? {
        let open = queue.filter { decided.verdict(of: $0).status != .settled }
        guard !open.isEmpty else { return nil }
        let looked = open.count { decided.standings[$0].isLookedAt }
        let parts = [
            looked > 0 ? "\(Words.number(looked)) looked at, still open" : nil,
            open.count > looked ? "\(Words.number(open.count - looked)) not looked at yet" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    private func tabs(_ links: Links) -> [Tab] {
        Response.allCases.map { other in
            Tab(
                response: ResponseView(other), count: Words.number(report.decided.queue(other).count),
                url: links.to(SitePath.queue(other)), isCurrent: other == response)
        }
    }

    private static func types(_ queue: [Int], _ decided: DecidedInbox) -> [String] {
        let present = Set(queue.map { decided.verdict(of: $0).type })
        return ConnectionType.allCases.filter(present.contains).map(\.rawValue)
    }
}
