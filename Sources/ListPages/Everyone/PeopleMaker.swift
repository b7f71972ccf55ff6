package import Decisions
internal import GuidancePages
internal import HTML
internal import People
internal import Invitations

/// Makes the pages that list everyone, A–Z.
package struct PeopleMaker: Sendable {
    static let pageSize = 200
    let edition: Edition
    let report: ReportedInbox
    /// Positions by name.
    private let order: [Int]
    private let letters: [String]
    /// Where each letter begins, in the order of names.
    private let beginnings: [Int]

    package init(_ edition: Edition, _ report: ReportedInbox) {
        self.edition = edition
        self.report = report
        let keyed = report.inbox.senders.indices.map { (SearchText.folded(report.name(of: $0)), $0) }
            .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
        order = keyed.map(\.1)
        let letters = keyed.map { PeopleMaker.letter(of: $0.0) }
        var seen: Set<String> = []
        beginnings = letters.indices.filter { seen.insert(letters[$0]).inserted }
        self.letters = letters
    }

    package var pageCount: Int { max(1, (order.count + PeopleMaker.pageSize - 1) / PeopleMaker.pageSize) }

    package func page(_ number: Int) -> PeoplePage {
        let path = SitePath.people(number)
        let links = Links(from: path)
        let start = (number - 1) * PeopleMaker.pageSize
        let range = start..<min(start + PeopleMaker.pageSize, order.count)
        return PeoplePage(
            frame: edition.frame(number == 1 ? "Everyone" : "Everyone, page \(number)", at: path, .people),
            total: order.count, groups: groups(range, path), letters: pageCount > 1 ? letterLinks(links) : [],
            pager: Pager(count: pageCount, current: number) { links.to(SitePath.people($0)) })
    }

    private func groups(_ range: Range<Int>, _ path: String) -> [RowGroup] {
        let rows = RowMaker(report, on: path)
        var groups: [RowGroup] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let letter = letters[start]
            var end = start + 1
            while end < range.upperBound, letters[end] == letter { end += 1 }
            groups.append(
                RowGroup(
                    key: 0, title: letter, note: nil, mayRest: false, count: "", rows: rows.rows(order[start..<end]),
                    isContinued: start > 0 && letters[start - 1] == letter))
            start = end
        }
        return groups
    }

    private func letterLinks(_ links: Links) -> [Link] {
        beginnings.map { place in
            Link(letters[place], links.to(SitePath.people(place / PeopleMaker.pageSize + 1)))
        }
    }

    private static func letter(of folded: String) -> String {
        guard let first = folded.first(where: { $0.isLetter || $0.isNumber }) else { return "#" }
        return first.isLetter ? first.uppercased() : "#"
    }
}
