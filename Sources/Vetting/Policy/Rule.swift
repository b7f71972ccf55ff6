/// One rule of a guidance page's front matter.
public struct Rule: Sendable, Hashable {
    /// Kebab-case, unique over all pages.
    public var id: String
    public var kind: RuleKind
    /// What the rule says of the sender when it is true, as a sentence without a full stop.
    public var claim: String
    /// The guidance page's name, without folder and ending.
    public var page: String
    /// The anchor of the passage that explains it, without `#`.
    public var anchor: String
    /// Points of policy it carries.
    public var cites: [String]
    /// Nil only for signals with bins.
    public var when: Condition?
    /// Rules that, when certainly true, defeat this one.
    public var unless: [String]
    public var falsePositives: String?

    public init(
        id: String, kind: RuleKind, claim: String, page: String = "", anchor: String = "", cites: [String] = [],
        when: Condition?, unless: [String] = [], falsePositives: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.claim = claim
        self.page = page
        self.anchor = anchor
        self.cites = cites
        self.when = when
        self.unless = unless
        self.falsePositives = falsePositives
    }
}

public enum RuleKind: Sendable, Hashable {
    /// Proposes a connection type; `overrides` names rules that it defeats.
    case type(ConnectionType, overrides: [String])
    case `guard`(GuardEffect)
    case signal(Signal)
    case intent(Intent, weight: Int)
}

/// What a guard does when it is true: it only ever makes the outcome more cautious.
public struct GuardEffect: Sendable, Hashable {
    public var type: ConnectionType?
    public var recommendation: Recommendation?
    public var response: Response?
    public var report: Bool
    public var note: String?
    /// Limits the guard to senders whose vetted type is one of these; empty means all.
    public var types: [ConnectionType]

    public init(
        type: ConnectionType? = nil, recommendation: Recommendation? = nil, response: Response? = nil,
        report: Bool = false, note: String? = nil, types: [ConnectionType] = []
    ) {
        self.type = type
        self.recommendation = recommendation
        self.response = response
        self.report = report
        self.note = note
        self.types = types
    }
}

/// A graded hint on one axis, capped within its group.
public struct Signal: Sendable, Hashable {
    public var axis: Axis
    public var group: String
    public var scoring: Scoring

    public init(axis: Axis, group: String, scoring: Scoring) {
        self.axis = axis
        self.group = group
        self.scoring = scoring
    }
}

public enum Scoring: Sendable, Hashable {
    /// −5…5 when the rule's condition is true.
    case points(Int)
    case bins(Bins)
}

/// Points by the size of a count, without gaps from 0 up.
public struct Bins: Sendable, Hashable {
    public enum Direction: String, Sendable, Hashable, CaseIterable { case up, down, none }

    public var fact: FactID
    public var direction: Direction
    public var bins: [Bin]

    public init(fact: FactID, direction: Direction, bins: [Bin]) {
        self.fact = fact
        self.direction = direction
        self.bins = bins
    }
}

public struct Bin: Sendable, Hashable {
    public var range: CountRange
    public var points: Int

    public init(_ range: CountRange, _ points: Int) {
        self.range = range
        self.points = points
    }
}

extension Rule {
    /// The bins of a signal that has some.
    public var bins: Bins? {
        if case .signal(let signal) = kind, case .bins(let bins) = signal.scoring { bins } else { nil }
    }
}
