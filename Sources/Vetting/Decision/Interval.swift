/// Whole numbers from `low` to `high`, both inclusive: the scores still possible.
public struct Interval: Hashable, Sendable {
    public var low: Int
    public var high: Int

    public init(_ low: Int, _ high: Int) {
        self.low = low
        self.high = high
    }

    public var width: Int { high - low }
    public static func + (left: Interval, right: Interval) -> Interval {
        Interval(left.low + right.low, left.high + right.high)
    }
}
