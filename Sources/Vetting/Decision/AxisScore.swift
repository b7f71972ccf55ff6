/// The interval on one axis beside its marks, and the groups it is the sum of.
public struct AxisScore: Sendable, Hashable {
    public var axis: Axis
    public var interval: Interval
    public var known: Int
    public var bars: AxisBars
    public var groups: [GroupScore]

    package init(axis: Axis, interval: Interval, known: Int, bars: AxisBars, groups: [GroupScore]) {
        self.axis = axis
        self.interval = interval
        self.known = known
        self.bars = bars
        self.groups = groups
    }
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

    package init(group: String, cap: Int, sum: Interval, capped: Interval, knownSum: Int, known: Int) {
        self.group = group
        self.cap = cap
        self.sum = sum
        self.capped = capped
        self.knownSum = knownSum
        self.known = known
    }
}
