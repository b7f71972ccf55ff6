internal import Vetting

/// Where one sender stands in the work: small, because there may be a hundred thousand.
struct Standing: Sendable {
    /// Which of the distinct verdicts is theirs.
    var verdict: Int32
    var group = QueueGroup.silent
    var isPending: Bool
    /// The owner has noted something about them.
    var isLookedAt: Bool
    /// When to look again; nil where the answer leaves nothing open.
    var revisitOn: Day?
    /// That day has come.
    var isDue = false
    var sentOn: Day?
    /// Place in the queue of their response, from 0; −1 where they are in none.
    var place: Int32 = -1
}
