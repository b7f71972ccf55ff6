public import Vetting

/// One invitation that the owner received.
public struct Invitation: Sendable, Hashable {
    /// Nil where the file gives no date, or one that cannot be read. Exports give no time zone.
    public var sentAt: Moment?
    /// As received; nil where it came without a word.
    public var message: String?

    public init(sentAt: Moment?, message: String?) {
        self.sentAt = sentAt
        self.message = message
    }

    /// Newest first, an unknown date last.
    package static func isNewer(_ left: Invitation, _ right: Invitation) -> Bool {
        switch (left.sentAt, right.sentAt) {
        case (let left?, let right?) where left != right: left > right
        case (_?, nil): true
        case (nil, _?): false
        default: (left.message ?? "") < (right.message ?? "")
        }
    }
}
