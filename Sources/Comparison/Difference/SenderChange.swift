public import EarlierReports

/// A sender who stands in both reports, with another answer.
public struct SenderChange: Sendable, Hashable {
    public var old: ReportedSender
    public var new: ReportedSender

    public init(_ old: ReportedSender, _ new: ReportedSender) { (self.old, self.new) = (old, new) }

    /// What is new about them, the most important first.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Another recommendation or response.
        case moved
        /// The owner answered, or they are connected now.
        case answered
        /// A newer invitation of the same person.
        case invitedAgain
        /// The same answer, more or less firm.
        case firmness
        /// The same answer for another connection type.
        case type
    }

    public var kind: Kind { Self.kind(old.answer, new.answer) ?? .invitedAgain }

    /// Nil where both answers are the same.
    static func kind(_ old: ReportedAnswer, _ new: ReportedAnswer) -> Kind? {
        if old.state != new.state { return .answered }
        if old.response != new.response || old.recommendation != new.recommendation || old.isReport != new.isReport {
            return .moved
        }
        if old.status != new.status { return .firmness }
        return old.type == new.type ? nil : .type
    }
}
