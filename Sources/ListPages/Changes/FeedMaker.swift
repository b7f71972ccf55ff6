internal import EarlierReports
package import SiteFiles
internal import Comparison
package import Decisions
internal import GuidancePages
internal import HTML
internal import Invitations
internal import People
internal import Vetting

/// Makes `feed.xml` (Atom, RFC 4287): what changed since the baseline, then the newest invitations.
///
/// The only date is that of the report, so that the same input gives the same feed.
package struct FeedMaker {
    private static let most = 50

    let edition: Edition
    let report: ReportedInbox
    let baseURL: String

    package init(edition: Edition, report: ReportedInbox, baseURL: String) {
        self.edition = edition
        self.report = report
        self.baseURL = baseURL
    }

    package func file() -> SiteFile {
        let entries = Array((changes + invitations).prefix(FeedMaker.most))
        let head = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<feed xmlns="http://www.w3.org/2005/Atom">"#,
            "<id>\(address(SitePath.index))</id>", "<title>\(escaped(edition.site.title))</title>",
            "<updated>\(FeedMaker.time(Moment(report.inbox.asOf.day)))</updated>",
            "<author><name>Vestibule</name></author>", #"<link href="\#(address(SitePath.index))"/>"#,
            #"<link rel="self" href="\#(address("feed.xml"))"/>"#,
        ]
        return SiteFile("feed.xml", (head + entries + ["</feed>", ""]).joined(separator: "\n"))
    }

    private var changes: [String] {
        guard let difference = edition.changes?.difference else { return [] }
        return difference.changed.map { change in
            entry(
                id: change.new.id, mark: "changed-\(difference.new.asOf)", title: "\(change.new.name): \(change.words)",
                at: Moment(difference.new.asOf), text: change.new.answer.words)
        }
    }

    /// Those who are new since the baseline, then the others, newest first; without a date nobody knows when.
    private var invitations: [String] {
        let added = Set(edition.changes?.difference.added.map(\.id) ?? [])
        let pending = report.decided.standings.indices.filter { report.decided.standings[$0].isPending }
        let dated = pending.compactMap { index in
            report.inbox.senders[index].invitation?.sentAt.map { (index, $0, added.contains(report.id(of: index))) }
        }
        func isBefore(_ one: (Int, Moment, Bool), _ other: (Int, Moment, Bool)) -> Bool {
            one.2 != other.2 ? one.2 : (other.1, one.0) < (one.1, other.0)
        }
        return dated.sorted(by: isBefore).prefix(FeedMaker.most).map { index, sentAt, _ in
            let verdict = report.decided.verdict(of: index)
            return entry(
                id: report.id(of: index), mark: "invited",
                title: "\(report.name(of: index)): \(Words.name(of: verdict.response).lowercased())", at: sentAt,
                text: "\(verdict.type.rawValue), \(Words.name(of: verdict.status).lowercased())")
        }
    }

    private func entry(id: String, mark: String, title: String, at moment: Moment, text: String) -> String {
        let page = address(SitePath.sender(id))
        return "<entry><id>\(page)#\(mark)</id><title>\(escaped(title))</title><updated>\(FeedMaker.time(moment))"
            + "</updated><link href=\"\(page)\"/><summary>\(escaped(text))</summary></entry>"
    }

    private func address(_ path: String) -> String { HTML(percentEncoded(baseURL + "/" + path)).string }

    /// Escaped for XML, without what XML may not hold.
    private func escaped(_ text: String) -> String {
        HTML(String(String.UnicodeScalarView(text.unicodeScalars.filter(FeedMaker.isXML)))).string
    }

    private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// As RFC 3339 has it. Exports know no time zone; UTC is as good as any.
    private static func time(_ moment: Moment) -> String {
        Moment(moment.day, second: moment.second ?? 0).description + "Z"
    }
}
