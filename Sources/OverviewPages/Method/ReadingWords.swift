internal import Decisions
internal import Diagnostics
internal import Exports
internal import GuidancePages
internal import Invitations
internal import People

/// What was read and what was left out, in words.
enum ReadingWords {
    static func figures(_ inbox: Inbox) -> [Figure] {
        let reading = inbox.reading
        var figures = [
            Figure(title: "Rows read", value: Words.number(reading.rowsRead), url: nil),
            Figure(title: "Rows left out", value: leftOut(reading), url: nil),
            Figure(title: "People", value: Words.number(inbox.senders.count), url: nil),
            Figure(title: "Connected already", value: count(.connected, inbox), url: nil),
            Figure(title: "Answered by you", value: count(.answered, inbox), url: nil),
        ]
        if reading.dossiers > 0 {
            figures.append(Figure(title: "Dossiers", value: Words.number(reading.dossiers), url: nil))
        }
        return figures
    }

    /// File by file, for the page on method.
    static func details(_ inbox: Inbox) -> [Figure] {
        figures(inbox)
            + inbox.reading.files.map { file in
                let skipped = file.skipped.map {
                    "\(Words.count($0.count, "row", "rows")) left out: \($0.reason.rawValue)"
                }
                let notes = [
                    Words.count(file.rowsRead, "row", "rows"),
                    file.isReadDayFirst ? "dates read day first" : nil,
                    file.datesNotRead > 0 ? "\(Words.count(file.datesNotRead, "date", "dates")) not understood" : nil,
                ]
                return Figure(
                    title: file.name, value: (notes.compactMap(\.self) + skipped).joined(separator: "; "), url: nil)
            }
    }

    /// None where names are hidden: a remark may name a file that is called after somebody.
    static func warnings(_ report: ReportedInbox) -> [String] {
        report.people.showsContent ? report.inbox.warnings.map { "\($0)" } : []
    }

    private static func leftOut(_ reading: ReadingReport) -> String {
        var reasons: [SkipReason: Int] = [:]
        for skipped in reading.files.flatMap(\.skipped) { reasons[skipped.reason, default: 0] += skipped.count }
        let words = reasons.sorted { $0.key < $1.key }.map { "\(Words.number($0.value)) \($0.key.short($0.value))" }
        return words.isEmpty ? "none" : "\(Words.number(reading.rowsSkipped)) (\(words.joined(separator: ", ")))"
    }

    private static func count(_ state: SenderState, _ inbox: Inbox) -> String {
        Words.number(inbox.senders.count { $0.state == state })
    }
}

extension SkipReason {
    fileprivate func short(_ count: Int) -> String {
        switch self {
        case .unreadable: "unreadable"
        case .wrongNumberOfColumns: "with too many or too few columns"
        case .hiddenMember: "of hidden members"
        case .noDirection: "without a direction"
        case .noName: "without a name"
        case .draft: count == 1 ? "draft" : "drafts"
        case .sponsored: count == 1 ? "advertisement" : "advertisements"
        }
    }
}
