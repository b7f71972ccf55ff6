internal import Vetting

extension QueueMaker {
    /// How many of those to ask are named as the likeliest to answer.
    static let likeliest = 10

    /// The rows of a page under their headings.
    func groups(_ range: Range<Int>, _ path: String) -> [RowGroup] {
        let rows = RowMaker(report, on: path)
        var groups: [RowGroup] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let label = label(at: start)
            var end = start + 1
            while end < range.upperBound, self.label(at: end) == label { end += 1 }
            let isContinued = start == range.lowerBound && start > 0 && self.label(at: start - 1) == label
            groups.append(
                RowGroup(
                    title: label.title, note: label.note, count: Words.number(size(of: label, around: start)),
                    rows: rows.rows(queue[start..<end]), isContinued: isContinued))
            start = end
        }
        return groups
    }

    private struct Label: Equatable {
        var title: String
        var note: String?
    }

    private func label(at place: Int) -> Label {
        if response == .askFirst, queue.count > QueueMaker.likeliest {
            return place < QueueMaker.likeliest
                ? Label(title: "Ask these first", note: "The likeliest to answer.")
                : Label(title: "The rest may lie", note: "Nobody is harmed by waiting.")
        }
        let standing = report.decided.standings[queue[place]]
        let isSettled = report.decided.verdict(of: queue[place]).status == .settled
        let due = standing.isDue ? "Look again: " : ""
        let group = standing.isDue ? standing.group.title.lowercasedFirst : standing.group.title
        return Label(
            title: due + group,
            note: isSettled ? nil : standing.isLookedAt ? "Looked at, still open" : "Not looked at yet")
    }

    /// How many of the queue stand under the heading that holds `place`.
    private func size(of label: Label, around place: Int) -> Int {
        var first = place
        while first > 0, self.label(at: first - 1) == label { first -= 1 }
        var last = place
        while last + 1 < queue.count, self.label(at: last + 1) == label { last += 1 }
        return last - first + 1
    }
}
