public import EarlierReports
public import Decisions
public import Diagnostics
internal import People
public import Vetting

/// What changed from one report to the next.
public struct ReportDifference: Sendable {
    public var old: ReportHead
    public var new: ReportHead
    /// Pending senders by response.
    public var oldCounts: [Response: Int] = [:]
    public var newCounts: [Response: Int] = [:]
    /// Sorted by id, like all that follow.
    public var added: [ReportedSender] = []
    public var gone: [ReportedSender] = []
    public var changed: [SenderChange] = []
    /// Senders in both reports with the same answer.
    public var same = 0

    public init(old: ReportHead, new: ReportHead) { (self.old, self.new) = (old, new) }

    public var isEmpty: Bool { added.isEmpty && gone.isEmpty && changed.isEmpty }

    /// Reads both reports side by side; memory grows with what changed.
    public static func between(_ old: String, _ new: String) throws(DiagnosticError) -> ReportDifference {
        var reader = try ReportReader(path: new)
        var difference = try ReportDifference(old: ReportReader(path: old).head, new: reader.head)
        try difference.guardNames(old)
        var before = try ReportReader(path: old)
        try difference.merge(&before) { () throws(DiagnosticError) in try reader.next().map(Candidate.init) }
        return difference
    }

    /// Under invented names nobody could be found again.
    package func guardNames(_ path: String) throws(DiagnosticError) {
        guard old.names != new.names else { return }
        throw DiagnosticError(
            .error(
                "Senders are named by \"\(old.names)\" here and by \"\(new.names)\" in the other report; "
                    + "only reports with the same --names can be compared", at: SourceLocation(path)))
    }
}

extension ReportDifference {
    /// A sender of the new report; the whole of them is asked for only where something changed.
    public struct Candidate {
        var id: String
        var sentAt: String?
        var answer: ReportedAnswer
        var whole: () -> ReportedSender

        public init(
            id: String, sentAt: String?, answer: ReportedAnswer, whole: @escaping () -> ReportedSender
        ) {
            (self.id, self.sentAt, self.answer, self.whole) = (id, sentAt, answer, whole)
        }

        init(_ sender: ReportedSender) {
            self.init(id: sender.id, sentAt: sender.sentAt, answer: sender.answer) { sender }
        }
    }

    /// Both sides come in the order of their ids.
    public mutating func merge(
        _ before: inout ReportReader, _ next: () throws(DiagnosticError) -> Candidate?
    ) throws(DiagnosticError) {
        var earlier = try before.next()
        var later = try next()
        while earlier != nil || later != nil {
            if let mine = earlier, later.map({ mine.id < $0.id }) ?? true {
                add(gone: mine)
                earlier = try before.next()
            } else if let theirs = later, earlier.map({ theirs.id < $0.id }) ?? true {
                count(theirs.answer, in: &newCounts)
                added.append(theirs.whole())
                later = try next()
            } else if let mine = earlier, let theirs = later {
                add(mine, theirs)
                (earlier, later) = (try before.next(), try next())
            }
        }
    }

    private mutating func add(gone sender: ReportedSender) {
        count(sender.answer, in: &oldCounts)
        gone.append(sender)
    }

    private mutating func add(_ old: ReportedSender, _ new: Candidate) {
        count(old.answer, in: &oldCounts)
        count(new.answer, in: &newCounts)
        let isSame = SenderChange.kind(old.answer, new.answer) == nil && old.sentAt == new.sentAt
        if isSame { same += 1 } else { changed.append(SenderChange(old, new.whole())) }
    }

    private func count(_ answer: ReportedAnswer, in counts: inout [Response: Int]) {
        if answer.state == .pending { counts[answer.response, default: 0] += 1 }
    }
}

extension ReportDifference {
    /// From which response to which, and how many; the most first. Senders who wait in both reports only.
    public var moves: [ChangeSummary.Move] {
        var counts: [[Response]: Int] = [:]
        for change in changed where change.old.answer.state == .pending && change.new.answer.state == .pending {
            let pair = [change.old.answer.response, change.new.answer.response]
            if pair[0] != pair[1] { counts[pair, default: 0] += 1 }
        }
        return counts.map { ChangeSummary.Move(from: $0.key[0], to: $0.key[1], count: $0.value) }
            .sorted { ($1.count, $0.from, $0.to) < ($0.count, $1.from, $1.to) }
    }
}
