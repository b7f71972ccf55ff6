/// Whole numbers from `lower` to `upper`, both inclusive; no upper end where `upper` is nil (`500+`).
public struct CountRange: Hashable, Sendable, CustomStringConvertible {
    public let lower: Int
    public let upper: Int?

    public init(_ lower: Int, _ upper: Int?) {
        self.lower = lower
        self.upper = upper.map { max($0, lower) }
    }

    public init(exactly number: Int) { self.init(number, number) }

    /// Reads `3`, `3..5`, `3..` and `500+`; nil for anything else, for a negative number or ends in the wrong order.
    public init?(_ text: String) {
        if text.hasSuffix("+") {
            guard let lower = Int(plain: text.dropLast()) else { return nil }
            self.init(lower, nil)
        } else if let dots = text.firstRange(of: "..") {
            let end = text[dots.upperBound...]
            guard let lower = Int(plain: text[..<dots.lowerBound]), end.isEmpty || Int(plain: end) != nil,
                Int(plain: end).map({ $0 >= lower }) ?? true
            else { return nil }
            self.init(lower, Int(plain: end))
        } else {
            guard let number = Int(plain: text[...]) else { return nil }
            self.init(exactly: number)
        }
    }

    public var isExact: Bool { upper == lower }

    public func contains(_ number: Int) -> Bool { number >= lower && upper.map { number <= $0 } ?? true }

    public func overlaps(_ other: CountRange) -> Bool {
        lower <= other.upper ?? .max && other.lower <= upper ?? .max
    }

    public var description: String {
        if isExact { return String(lower) }
        return upper.map { "\(lower)–\($0)" } ?? "\(lower) or more"
    }
}

extension Int {
    /// Digits only: no sign, no spaces.
    init?(plain text: Substring) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
            return nil
        }
        self = number
    }
}
