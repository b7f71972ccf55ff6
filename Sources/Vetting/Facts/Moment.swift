/// A day with, where known, a time of that day. Written `2026-11-20` or `2026-11-20T14:37:00`. No time zone:
/// exports give none.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let day: Day
    /// Seconds since midnight, 0…86399.
    public let second: Int?

    public init(_ day: Day, second: Int? = nil) {
        self.day = day
        self.second = second
    }

    /// Reads `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM[:SS]` or the same with a space.
    public init?(_ text: some StringProtocol) {
        guard let day = Day(text.prefix(10)) else { return nil }
        self.day = day
        let rest = text.dropFirst(10)
        if rest.isEmpty {
            second = nil
            return
        }
        guard rest.first == "T" || rest.first == " " else { return nil }
        let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
        guard (2...3).contains(parts.count), numbers.count == parts.count, (0...23).contains(numbers[0]),
            numbers.dropFirst().allSatisfy({ (0...59).contains($0) })
        else { return nil }
        second = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    /// A day without a time sorts before every time of that day.
    public static func < (left: Moment, right: Moment) -> Bool {
        (left.day, left.second ?? -1) < (right.day, right.second ?? -1)
    }

    public var description: String {
        guard let second else { return day.description }
        let clock =
            padded(second / 3600, to: 2) + ":" + padded(second / 60 % 60, to: 2) + ":" + padded(second % 60, to: 2)
        return day.description + "T" + clock
    }
}
