/// What the engine says of one sender, with every reason for it: the decision record.
public struct Decision: Sendable {
    public var verdict: Verdict
    /// Share of completions, by the registry's priors, that give the same recommendation and response; 0…1.
    public var firmness: Double
    /// By summed weight, strongest first.
    public var intents: [Intent]
    /// The day on which to look again; nil where nothing is left open.
    public var revisitOn: Day?
    public var scores: [AxisScore]
    /// Every rule that spoke: types, guards, signals, intents.
    public var evidence: [Evidence]
    public var guards: [GuardStep]
    public var defeated: [Defeat]
    public var nearly: [NearMiss]
    public var changers: [Changer]
    /// A smallest set of rules without which the recommendation or response would differ.
    public var decisive: [String]
    public var nextChecks: [NextCheck]
}

/// The outcome without its reasons. Equal facts give equal verdicts.
public struct Verdict: Sendable, Hashable {
    public var type: ConnectionType
    /// The type before guards spoke.
    public var vettedType: ConnectionType
    public var recommendation: Recommendation
    public var response: Response
    public var report: Bool
    public var status: Status
    public var authenticity: Interval
    public var relevance: Interval
    /// What is not known counted as 0.
    public var knownAuthenticity: Int
    public var knownRelevance: Int
}

/// The interval on one axis beside its marks, and the groups it is the sum of.
public struct AxisScore: Sendable, Hashable {
    public var axis: Axis
    public var interval: Interval
    public var known: Int
    public var bars: AxisBars
    public var groups: [GroupScore]
}

public struct GroupScore: Sendable, Hashable {
    public var group: String
    public var cap: Int
    /// Before and after the cap; they differ where the cap bites.
    public var sum: Interval
    public var capped: Interval
    /// Known points before and after the cap.
    public var knownSum: Int
    public var known: Int
}

/// A rule that spoke, with the facts it used.
public struct Evidence: Sendable, Hashable {
    public var rule: Rule
    /// Points of a signal; nil for other kinds.
    public var points: Int?
    /// The known facts that its condition mentions, in registry order.
    public var facts: [FactID]
}

/// What a guard did: the pair before and after it.
public struct GuardStep: Sendable, Hashable {
    public var rule: Rule
    public var before: Pair
    public var after: Pair
}

/// A recommendation and the response for it.
public struct Pair: Sendable, Hashable {
    public var recommendation: Recommendation
    public var response: Response

    public init(_ recommendation: Recommendation, _ response: Response) {
        self.recommendation = recommendation
        self.response = response
    }
}

/// A rule whose condition is true but that another one defeats.
public struct Defeat: Sendable, Hashable {
    public var rule: Rule
    public var by: String
}

/// A rule that lacks one thing to speak.
public struct NearMiss: Sendable, Hashable {
    public var rule: Rule
    /// The part of its condition that is not true, in words.
    public var stoppedBy: String
}

/// Values of one or two facts that would change the outcome.
public struct Changer: Sendable, Hashable {
    public var facts: [FactChange]
    public var result: Pair
    /// Whether a known fact would have to be different, rather than an unknown one be found out.
    public var changesKnown: Bool
}

public struct FactChange: Sendable, Hashable {
    public var fact: FactID
    /// A value class in words: `4 or more`, `yes`, `own`.
    public var value: String
}

/// A question worth asking, with what each answer would lead to.
public struct NextCheck: Sendable, Hashable {
    public var fact: FactID
    public var question: String
    public var minutes: Double
    /// (Chance of a change + expected narrowing) ÷ minutes; larger is better.
    public var worth: Double
    public var outcomes: [CheckOutcome]
}

public struct CheckOutcome: Sendable, Hashable {
    /// A value class in words: `4 or more`, `yes`, `own`.
    public var label: String
    /// The same as a value that a dossier could hold: `4`, `true`, `own`.
    public var value: String
    /// The fact that has this value: the check's own, or one that a text reveals.
    public var fact: FactID
    public var pair: Pair
    public var status: Status
}
