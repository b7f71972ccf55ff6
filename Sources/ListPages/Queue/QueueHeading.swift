package import Decisions

/// What stands above senders of a queue who belong together.
package enum QueueHeading: Hashable, Sendable {
    /// Those to ask: the likeliest to answer, and the rest.
    case toAsk(isLikely: Bool)
    case group(QueueGroup, isDue: Bool, isLookedAt: Bool)

    static func group(_ standing: Standing) -> QueueHeading {
        // Who is settled needs no further look, whether there was one or not.
        let isLookedAt = standing.isLookedAt || standing.group == .firm
        return .group(standing.group, isDue: standing.isDue, isLookedAt: isLookedAt)
    }

    var title: String {
        switch self {
        case .toAsk(let isLikely): isLikely ? "Ask these first" : "The rest may lie"
        case .group(let group, let isDue, _): isDue ? "Look again: \(group.title.lowercasedFirst)" : group.title
        }
    }

    /// The same for the same heading, and different for different ones: what the rows of the shards name it by.
    var key: Int {
        switch self {
        case .toAsk(let isLikely): isLikely ? 100 : 101
        case .group(let group, let isDue, let isLookedAt):
            Int(group.rawValue) * 4 + (isDue ? 2 : 0) + (isLookedAt ? 1 : 0)
        }
    }

    var isUnmet: Bool {
        if case .group(.unmet, _, _) = self { true } else { false }
    }

    var mayRest: Bool {
        switch self {
        case .toAsk(let isLikely): !isLikely
        case .group(let group, _, _): group.mayRest
        }
    }

    var note: String? {
        switch self {
        case .toAsk(let isLikely): isLikely ? "The likeliest to answer." : "Nobody is harmed by waiting."
        case .group(.firm, _, _): nil
        case .group(.unmet, _, _): "May rest: nobody is told"
        case .group(_, _, let isLookedAt): isLookedAt ? "Looked at, still open" : "Not looked at yet"
        }
    }
}
