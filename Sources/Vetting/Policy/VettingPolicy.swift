/// All rules together with the numbers and tables of `content/policy.yml`, checked and ready for the engine.
public struct VettingPolicy: Sendable {
    public var registry: FactRegistry
    public var axes: [Axis: AxisBars]
    public var groups: [SignalGroup]
    public var table: [ConnectionType: Recommendation]
    /// Connection types, strongest first.
    public var order: [ConnectionType]
    public var reviewAfterDays: Int
    /// In the order of pages and of rules in a page. Decisions do not depend on it.
    public var rules: [Rule]
    /// A short fingerprint of everything above, for reports.
    public var digest: String

    public init(
        registry: FactRegistry, axes: [Axis: AxisBars], groups: [SignalGroup],
        table: [ConnectionType: Recommendation], order: [ConnectionType], reviewAfterDays: Int = 30, rules: [Rule],
        digest: String = ""
    ) {
        self.registry = registry
        self.axes = axes
        self.groups = groups
        self.table = table
        self.order = order
        self.reviewAfterDays = reviewAfterDays
        self.rules = rules
        self.digest = digest
    }
}

/// The marks on one axis: below `floor` is too little, at `bar` is enough. `vetted` belongs to authenticity.
public struct AxisBars: Sendable, Hashable {
    public var floor: Int
    public var vetted: Int
    public var bar: Int

    public init(floor: Int, vetted: Int, bar: Int) {
        self.floor = floor
        self.vetted = vetted
        self.bar = bar
    }
}

/// Signals of one sort, whose sum is clamped to ±`cap`.
public struct SignalGroup: Sendable, Hashable {
    public var id: String
    public var axis: Axis
    public var cap: Int

    public init(id: String, axis: Axis, cap: Int) {
        self.id = id
        self.axis = axis
        self.cap = cap
    }
}
