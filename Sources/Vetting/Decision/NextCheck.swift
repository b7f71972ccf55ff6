/// A question worth asking, with what each answer would lead to.
public struct NextCheck: Sendable, Hashable {
    public var fact: FactID
    public var question: String
    public var minutes: Double
    /// (How likely it takes this to settle the sender + chance of a change) ÷ √minutes; larger is better.
    public var worth: Double
    /// How likely the answer changes the recommendation or the response, by the registry's priors.
    public var chance: Double
    public var outcomes: [CheckOutcome]

    /// What a reader with a minute gets for it: the chance of a change ÷ √minutes.
    public var promise: Double { chance / max(0.1, minutes).squareRoot() }

    package init(
        fact: FactID, question: String, minutes: Double, worth: Double, chance: Double, outcomes: [CheckOutcome]
    ) {
        self.fact = fact
        self.question = question
        self.minutes = minutes
        self.worth = worth
        self.chance = chance
        self.outcomes = outcomes
    }
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

    package init(label: String, value: String, fact: FactID, pair: Pair, status: Status) {
        self.label = label
        self.value = value
        self.fact = fact
        self.pair = pair
        self.status = status
    }
}
