public import People
public import Vetting

/// How a response and what the owner did go together.
public enum Agreement: String, Sendable, Hashable, CaseIterable {
    /// The same.
    case agrees
    /// Both keep the sender out, in different ways.
    case otherWay
    /// The policy would have looked or asked first.
    case open
    /// One lets in whom the other keeps out.
    case opposite

    public init(_ response: Response, _ outcome: Answer.Way) {
        switch (response, outcome) {
        case (.vetFurther, _), (.askFirst, _): self = .open
        case (.accept, .accepted), (.ignore, .ignored), (.decline, .declined), (.declineAndBlock, .blocked):
            self = .agrees
        case (.accept, _), (_, .accepted): self = .opposite
        default: self = .otherWay
        }
    }
}
