package import Vetting

/// Where one sender stands in the work: small, because there may be a hundred thousand.
package struct Standing: Sendable {
    /// Which of the distinct verdicts is theirs.
    package var verdict: Int32
    package var group = QueueGroup.silent
    /// Which of the shared decision records is theirs, too; −1 where they have one of their own.
    package var record: Int32 = -1
    /// Which of the shared sheets of facts is theirs but for their own facts; −1 where they are like nobody else.
    package var sheet: Int32 = -1
    package var isPending: Bool
    /// The owner has noted something about them.
    package var isLookedAt: Bool
    /// When to look again; nil where the answer leaves nothing open.
    package var revisitOn: Day?
    /// That day has come.
    package var isDue = false
    package var sentOn: Day?
    /// Place in the queue of their response, from 0; −1 where they are in none.
    package var place: Int32 = -1
}
