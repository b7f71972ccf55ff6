/// What a sender of a queue is worth looking at for; earlier ones stand first.
package enum QueueGroup: UInt8, Sendable, CaseIterable, Comparable {
    /// Nothing that could be found out would change the answer.
    case firm
    /// They say why they write, or how you know each other.
    case reason
    /// Recruiters and sellers.
    case trade
    /// They have invited before.
    case repeated
    /// They wrote something else.
    case words
    case silent
    /// No word from them, and the owner noted that they never met, and no more.
    case unmet

    package static func < (left: QueueGroup, right: QueueGroup) -> Bool { left.rawValue < right.rawValue }

    /// Whether nothing in their invitation asks for an answer: the owner may leave all of them in one step.
    package var mayRest: Bool { self == .silent || self == .unmet }

    package var title: String {
        switch self {
        case .firm: "Settled"
        case .reason: "They say why, or how you know each other"
        case .trade: "Recruiters and sellers"
        case .repeated: "Invited before"
        case .words: "They wrote a few words"
        case .silent: "No word from them"
        case .unmet: "Never met, and no word from them"
        }
    }
}
