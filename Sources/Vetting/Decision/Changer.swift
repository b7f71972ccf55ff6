/// Values of one or two facts that would change the outcome.
public struct Changer: Sendable, Hashable {
    public var facts: [FactChange]
    public var result: Pair
    /// Whether a known fact would have to be different, rather than an unknown one be found out.
    public var changesKnown: Bool

    package init(facts: [FactChange], result: Pair, changesKnown: Bool) {
        self.facts = facts
        self.result = result
        self.changesKnown = changesKnown
    }
}

public struct FactChange: Sendable, Hashable {
    public var fact: FactID
    /// A value class in words: `4 or more`, `yes`, `own`.
    public var value: String

    package init(fact: FactID, value: String) {
        self.fact = fact
        self.value = value
    }
}
