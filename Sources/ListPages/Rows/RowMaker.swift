package import Decisions
internal import GuidancePages
internal import Invitations
internal import People
internal import Vetting

/// Makes the rows that stand for senders in lists.
package struct RowMaker: Sendable {
    let report: ReportedInbox
    let links: Links

    package init(_ report: ReportedInbox, on page: String) {
        self.report = report
        links = Links(from: page)
    }

    package func row(_ index: Int) -> SenderRow {
        let sender = report.inbox.senders[index]
        let standing = report.decided.standings[index]
        let verdict = report.decided.verdict(of: index)
        return SenderRow(
            id: report.id(of: index), name: report.name(of: index), url: links.to(report.path(of: index)),
            mark: report.marks[index].map(MarkView.init), word: word(of: sender),
            response: ResponseView(verdict.response), status: StatusView(verdict.status),
            type: verdict.type.rawValue, sentAt: standing.sentOn.map(Words.short) ?? "",
            date: standing.sentOn?.description ?? "",
            again: standing.isPending && standing.isDue ? standing.revisitOn.map { "since \(Words.short($0))" } : nil,
            state: RowMaker.state(of: sender),
            profile: report.people.showsContent ? sender.profileURL ?? "" : "")
    }

    package func rows(_ indices: some Sequence<Int>) -> [SenderRow] { indices.map(row) }

    static func state(of sender: Sender) -> String? {
        switch sender.state {
        case .pending: nil
        case .connected: "Connected"
        case .answered: sender.dossier?.answered.map { "You \(Words.past($0.how))" } ?? "Answered"
        }
    }

    /// The beginning of their message, else the headline that the owner noted.
    private func word(of sender: Sender) -> String? {
        guard report.people.showsContent else { return nil }
        if let message = sender.invitation?.message {
            let line = message.line(limit: 160)
            if !line.isEmpty { return line }
        }
        guard case .text(let headline) = sender.dossier?.entries.first(where: { $0.fact == "sender.headline" })?.value
        else { return nil }
        return headline
    }
}
