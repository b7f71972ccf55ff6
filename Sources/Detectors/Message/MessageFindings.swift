public import Vetting

/// What the detectors found in a message: each `message.*` fact that is computed, with the words that speak for it.
public struct MessageFindings: Sendable, Equatable {
    /// The language of the message; nil where it is not certain or has no lexicon.
    public var language: String?
    /// True, false, or not known: one entry for every fact that a detector exists for.
    public var facts: [FactID: Truth]
    /// The parts of the message that speak for a true fact: UTF-8 offsets, sorted, not overlapping.
    public var passages: [FactID: [Range<Int>]]
    /// Every link, with what makes it suspicious.
    public var links: [LinkFinding]

    public subscript(fact: FactID) -> Truth { facts[fact] ?? .unknown }
}

/// A link in a message.
public struct LinkFinding: Sendable, Equatable {
    /// As written.
    public var text: String
    /// UTF-8 offsets in the message.
    public var range: Range<Int>
    public var suspicion: LinkSuspicion?
}
