/// How often a fact was found where it holds, found where it does not, and missed.
public struct Score: Sendable {
    public private(set) var right = 0
    public private(set) var wrong = 0
    public private(set) var missed = 0

    public init() {}

    public var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    public var recall: Double { Double(right) / Double(max(1, right + missed)) }
    /// The harmonic mean of both.
    public var balance: Double { 2 * Double(right) / Double(max(1, 2 * right + missed + wrong)) }
    /// What is reached of aims for precision and recall: of the one that is further off, and 1 where both are reached.
    public func nearness(to aims: (precision: Double, recall: Double)) -> Double {
        min(1, precision / aims.precision, recall / aims.recall)
    }
    public var holds: Int { right + missed }

    public mutating func add(found: Bool, holds: Bool) {
        switch (found, holds) {
        case (true, true): right += 1
        case (true, false): wrong += 1
        case (false, true): missed += 1
        case (false, false): break
        }
    }

    /// `0.91 / 0.84`: precision and recall.
    public var text: String { "\(Score.decimals(precision)) / \(Score.decimals(recall))" }

    public static func decimals(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
