public import Vetting

/// How many senders changed since an earlier report.
public struct ChangeSummary: Sendable {
    /// The day of the earlier report.
    public var since: Day
    public var added: Int
    public var changed: Int
    public var gone: Int
    public var same: Int
    /// Those who waited then, by response.
    public var waitedBefore: [Response: Int]
    /// From which response to which, and how many; the most first.
    public var moves: [Move]

    public struct Move: Sendable {
        public var from: Response
        public var to: Response
        public var count: Int

        public init(from: Response, to: Response, count: Int) {
            (self.from, self.to, self.count) = (from, to, count)
        }
    }

    public init(
        since: Day, added: Int, changed: Int, gone: Int, same: Int, waitedBefore: [Response: Int], moves: [Move]
    ) {
        self.since = since
        self.added = added
        self.changed = changed
        self.gone = gone
        self.same = same
        self.waitedBefore = waitedBefore
        self.moves = moves
    }

    /// `3 new, 12 changed, 1 gone; 80 as before`
    package var counts: String {
        let parts = [(added, "new"), (changed, "changed"), (gone, "gone")].filter { $0.0 > 0 }
            .map { "\(Words.number($0.0)) \($0.1)" }
        let head = parts.isEmpty ? "nothing changed" : parts.joined(separator: ", ")
        return "\(head); \(Words.number(same)) as before"
    }

    /// `Since 3 November 2026: 3 new, 12 changed, 1 gone; 80 as before`
    package var text: String { "Since \(Words.long(since)): \(counts)" }
}
