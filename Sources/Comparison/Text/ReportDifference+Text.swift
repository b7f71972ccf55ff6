internal import EarlierReports
package import Decisions
internal import People
internal import Vetting

extension ReportDifference {
    /// For people, in lines of at most `width` columns.
    public func text(width: Int, hasColours: Bool) -> String {
        var page = TerminalPage(width: width, hasColours: hasColours)
        writeHead(&page)
        writeList("New", added, &page)
        writeChanges(&page)
        writeList("Gone", gone, &page)
        return page.text
    }

    package var summary: ChangeSummary {
        ChangeSummary(
            since: old.asOf, added: added.count, changed: changed.count, gone: gone.count, same: same,
            waitedBefore: oldCounts, moves: moves)
    }

    private func writeHead(_ page: inout TerminalPage) {
        page.line("From \(Words.long(old.asOf)) to \(Words.long(new.asOf)): \(summary.counts)", style: .bold)
        if old.policyDigest != new.policyDigest {
            page.line("The policy changed, too (\(old.policyDigest.prefix(12)) → \(new.policyDigest.prefix(12))).")
        }
        let responses = Response.allCases.filter { oldCounts[$0] != newCounts[$0] }
        guard !responses.isEmpty else { return }
        page.heading("Waiting")
        for response in responses {
            let (before, after) = (oldCounts[response] ?? 0, newCounts[response] ?? 0)
            page.line(
                "\(Words.name(of: response)): \(Words.number(before)) → \(Words.number(after)) "
                    + "(\(Words.points(after - before)))", indent: 2)
        }
    }

    private func writeList(_ title: String, _ senders: [ReportedSender], _ page: inout TerminalPage) {
        guard !senders.isEmpty else { return }
        page.heading("\(title) (\(Words.number(senders.count)))")
        for sender in senders { page.line("\(sender.name): \(sender.answer.words)", indent: 2) }
    }

    private func writeChanges(_ page: inout TerminalPage) {
        for kind in SenderChange.Kind.allCases {
            let changes = changed.filter { $0.kind == kind }
            guard !changes.isEmpty else { continue }
            page.heading("\(kind.title) (\(Words.number(changes.count)))")
            for change in changes {
                page.line("\(change.new.name): \(change.words)", indent: 2)
                ChangeCause(change).write(&page)
            }
        }
    }
}

extension SenderChange.Kind {
    package var title: String {
        switch self {
        case .moved: "Another answer"
        case .answered: "Answered"
        case .invitedAgain: "Invited again"
        case .firmness: "The same answer, more or less firm"
        case .type: "The same answer, another type"
        }
    }
}

extension ChangeCause {
    /// Lines of each sort at most; the rest stands in the JSON.
    private static let shown = 4

    func write(_ page: inout TerminalPage) {
        for move in facts.prefix(Self.shown) { page.line("\(move.fact): \(move.words)", indent: 6, style: .dim) }
        for rule in nowSpeaking.prefix(Self.shown) {
            page.line("\(rule.claim) (\(rule.rule))", mark: "+ ", indent: 6, style: .dim)
        }
        for rule in noLonger.prefix(Self.shown) {
            page.line("\(rule.claim) (\(rule.rule))", mark: "− ", indent: 6, style: .dim)
        }
    }
}
