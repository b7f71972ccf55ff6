/// A rule that spoke, with the facts it used.
public struct Evidence: Sendable, Hashable {
    public var rule: Rule
    /// Points of a signal; nil for other kinds.
    public var points: Int?
    /// The known facts that its condition mentions, in registry order.
    public var facts: [FactID]

    package init(rule: Rule, points: Int?, facts: [FactID]) {
        self.rule = rule
        self.points = points
        self.facts = facts
    }
}

/// What a guard did: the pair before and after it.
public struct GuardStep: Sendable, Hashable {
    public var rule: Rule
    public var before: Pair
    public var after: Pair

    package init(rule: Rule, before: Pair, after: Pair) {
        self.rule = rule
        self.before = before
        self.after = after
    }
}

/// A rule whose condition is true but that another one defeats.
public struct Defeat: Sendable, Hashable {
    public var rule: Rule
    public var by: String

    package init(rule: Rule, by: String) {
        self.rule = rule
        self.by = by
    }
}

/// A rule that lacks one thing to speak.
public struct NearMiss: Sendable, Hashable {
    public var rule: Rule
    /// The part of its condition that is not true, in words.
    public var stoppedBy: String

    package init(rule: Rule, stoppedBy: String) {
        self.rule = rule
        self.stoppedBy = stoppedBy
    }
}
