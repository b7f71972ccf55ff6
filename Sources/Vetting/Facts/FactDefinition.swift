/// One entry of the registry (`content/facts.yml`): what can be known, how to find out, what it costs.
public struct FactDefinition: Sendable, Hashable {
    public var id: FactID
    public var type: FactType
    /// A short label for pages.
    public var meaning: String
    /// What the owner is asked; nil for facts that nobody is asked.
    public var question: String?
    /// The guidance page and anchor that say how to find out: `check-the-profile#shared-connections`.
    public var check: String?
    /// Minutes that finding out typically costs.
    public var minutes: Double
    /// How often each value occurs among strangers. Ranks checks; never evidence.
    public var prior: Prior?
    public var forgeable: Forgeability
    /// The look in which it is found: `profile`, `elsewhere`, `company`.
    public var group: String?
    public var isRedFlag: Bool
    /// Takes no part for senders whom the owner's own record shows to be known.
    public var isStrangersOnly: Bool
    /// Something the sender did. Only such a fact may lead to a block or a report.
    public var isBehaviour: Bool
    public var sources: [FactOrigin]
    /// For a text: the facts that are read from it, so that asking for the text asks for all of them.
    public var reveals: [FactID]
    /// The fact that is asked before this one: until something is known of it, this question has no sense.
    public var askedAfter: FactID?

    public init(
        id: FactID, type: FactType, meaning: String = "", question: String? = nil, check: String? = nil,
        minutes: Double = 1, prior: Prior? = nil, forgeable: Forgeability = .medium, group: String? = nil,
        isRedFlag: Bool = false, isStrangersOnly: Bool = false, isBehaviour: Bool = false,
        sources: [FactOrigin] = [.dossier], reveals: [FactID] = [], askedAfter: FactID? = nil
    ) {
        self.id = id
        self.type = type
        self.meaning = meaning
        self.question = question
        self.check = check
        self.minutes = minutes
        self.prior = prior
        self.forgeable = forgeable
        self.group = group
        self.isRedFlag = isRedFlag
        self.isStrangersOnly = isStrangersOnly
        self.isBehaviour = isBehaviour
        self.sources = sources
        self.reveals = reveals
        self.askedAfter = askedAfter
    }
}

/// How easily a sender can make a fact look as they like.
public enum Forgeability: String, Sendable, Hashable, CaseIterable {
    case low, medium, high
}

/// Where a fact may come from (E, D, C, O of the registry).
public enum FactOrigin: String, Sendable, Hashable, CaseIterable {
    case export = "E"
    case dossier = "D"
    case computed = "C"
    case owner = "O"
}

/// How often each value of a fact occurs among strangers; shares from 0 to 1.
public enum Prior: Sendable, Hashable {
    /// Share of `true`.
    case flag(Double)
    /// Shares of ranges that together cover every count.
    case bins([PriorBin])
    /// Shares of values; for a some-of fact each member's own share.
    case values([String: Double])
}

public struct PriorBin: Sendable, Hashable {
    public var range: CountRange
    public var share: Double

    public init(_ range: CountRange, _ share: Double) {
        self.range = range
        self.share = share
    }
}
