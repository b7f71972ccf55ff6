internal import GuidancePages

/// A reply that fits, before it is filled in: the same for all senders of whom the same is known.
struct ReplyOffer: Sendable {
    var letter: Letter
    var view: ReplyView
}
