internal import EarlierReports
package import Comparison
package import Decisions
package import Diagnostics
internal import Invitations
internal import People
internal import Vetting

/// What changed since the baseline, and which senders of this report it concerns.
package struct Changes: Sendable {
    package let difference: ReportDifference
    /// By position in the inbox.
    package let marks: [Int: ChangeMark]

    /// Reads the baseline beside the senders of a report, which come in the order of their ids, too.
    ///
    /// - Throws: every way in which the file is no report of this program, with its place.
    package init(baseline path: String, _ report: ReportedInbox, policyDigest: String) throws(DiagnosticError) {
        var reader = try ReportReader(path: path)
        let head = ReportHead(
            asOf: report.inbox.asOf.day, policyDigest: policyDigest, names: report.people.policy.word)
        var difference = ReportDifference(old: reader.head, new: head)
        try difference.guardNames(path)
        var place = 0
        try difference.merge(&reader) { () throws(DiagnosticError) in
            guard place < report.order.count else { return nil }
            defer { place += 1 }
            return Changes.candidate(report.order[place], report)
        }
        if !report.people.showsContent { try Changes.guardInvented(difference, path) }
        self.difference = difference
        marks = Changes.marks(difference, report)
    }

    private static func candidate(_ index: Int, _ report: ReportedInbox) -> ReportDifference.Candidate {
        let sender = report.inbox.senders[index]
        return ReportDifference.Candidate(
            id: report.id(of: index), sentAt: sender.invitation?.sentAt?.description,
            answer: ReportedAnswer(sender.state, report.decided.verdict(of: index))
        ) {
            ReportedSender(SenderFile(index, in: report))
        }
    }

    /// A name that was not invented here would show who it is: then somebody changed the file.
    private static func guardInvented(_ difference: ReportDifference, _ path: String) throws(DiagnosticError) {
        guard difference.gone.contains(where: { !People.isInvented($0.name) }) else { return }
        throw DiagnosticError(
            .error("The baseline holds names that --names does not make", at: SourceLocation(path)))
    }

    private static func marks(_ difference: ReportDifference, _ report: ReportedInbox) -> [Int: ChangeMark] {
        var marks: [String: ChangeMark] = [:]
        for sender in difference.added { marks[sender.id] = .new }
        for change in difference.changed { marks[change.new.id] = ChangeMark(change) }
        var found: [Int: ChangeMark] = [:]
        for index in report.order { if let mark = marks[report.id(of: index)] { found[index] = mark } }
        return found
    }
}

extension ChangeMark {
    /// A change of the answer says what it was.
    fileprivate init(_ change: SenderChange) {
        let before = Words.name(of: change.old.answer.response).lowercased()
        switch change.kind {
        case .moved where change.old.answer.response != change.new.answer.response:
            self.init(text: "was \(before)")
        case .invitedAgain: self.init(text: "invited again")
        default: self.init(text: "changed")
        }
    }
}
