package import People

extension Words {
    /// A claim with its full stop.
    package static func sentence(_ claim: String) -> String {
        claim.hasSuffix(".") || claim.hasSuffix("?") || claim.hasSuffix("!") ? claim : claim + "."
    }

    package static func past(_ way: Answer.Way) -> String {
        switch way {
        case .accepted: "accepted"
        case .ignored: "ignored it"
        case .declined: "declined"
        case .blocked: "blocked them"
        }
    }
}
