public import Vetting

/// What the detectors found in a message: each `message.*` fact that is computed, with the words that speak for it.
public struct MessageFindings: Sendable, Equatable {
    /// The language of the message; nil where it is not certain or has no lexicon.
    public var language: String?
    private var truths: FactTruths
    /// The parts of the message that speak for a true fact: UTF-8 offsets, sorted, not overlapping.
    public var passages: [FactID: [Range<Int>]]
    /// Every link, with what makes it suspicious.
    public var links: [LinkFinding]

    /// - Parameter facts: every fact that a detector exists for, sorted; none of them known.
    init(facts: [FactID], links: [LinkFinding]) {
        truths = FactTruths(of: facts)
        passages = [:]
        self.links = links
    }

    /// True, false, or not known: one entry for every fact that a detector exists for.
    public var facts: [FactID: Truth] { Dictionary(uniqueKeysWithValues: truths.all) }

    /// Those that are known, sorted.
    public var told: [(fact: FactID, holds: Bool)] {
        truths.all.compactMap { $1 == .unknown ? nil : ($0, $1 == .true) }
    }

    public internal(set) subscript(fact: FactID) -> Truth {
        get { truths[fact] }
        set { truths[fact] = newValue }
    }
}

/// A link in a message.
public struct LinkFinding: Sendable, Equatable {
    /// As written.
    public var text: String
    /// UTF-8 offsets in the message.
    public var range: Range<Int>
    public var suspicion: LinkSuspicion?
}
