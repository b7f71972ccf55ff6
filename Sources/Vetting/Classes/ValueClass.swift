/// Values of a fact that no rule of the policy tells apart.
public struct ValueClass: Sendable, Hashable {
    /// For people: `4 or more`, `plausible or verifiable`, `yes`.
    public let label: String
    /// One value of the class as a dossier writes it: `4`, `plausible`, `true`; for a member of a set its name.
    public let value: String
}

/// A fact, or one member of a some-of fact, with its value classes: what a state says of it is the set of classes that
/// are still possible, one bit each. A class, for every sender's facts are held against all of them.
public final class Cell: Sendable {
    public let fact: FactID
    /// The fact's place in the registry.
    public let factIndex: Int
    /// For some-of facts the member this cell is about; its classes are then "not in it" and "in it".
    public let member: String?
    public let classes: [ValueClass]
    /// Share of each class among strangers; sums to 1.
    public let shares: [Double]
    /// Where the cell's classes begin in a state.
    let offset: Int
    package let values: CellValues

    init(fact: FactID, factIndex: Int, _ sketch: CellPlan.Sketch, offset: Int) {
        (self.fact, self.factIndex, self.offset) = (fact, factIndex, offset)
        (member, classes, shares, values) = (sketch.member, sketch.classes, sketch.shares, sketch.values)
    }

    /// All classes possible.
    public var unknown: UInt64 { classes.count == 64 ? .max : (1 << UInt64(classes.count)) - 1 }
}

/// How the values of a fact map to classes.
package enum CellValues: Sendable {
    case flag
    case member
    case ranges([CountRange])
    case values([String: Int])
}

extension Cell {
    /// The classes that a known value leaves possible.
    public func mask(of value: FactValue) -> UInt64 {
        switch (values, value) {
        case (.flag, .flag(let flag)): flag ? 2 : 1
        case (.member, .someOf(let set)): mask(ofMembers: set)
        case (.ranges(let ranges), .count(let range)):
            ranges.enumerated().reduce(0) { $0 | ($1.element.overlaps(range) ? 1 << UInt64($1.offset) : 0) }
        case (.values(let classes), .oneOf(let values)):
            values.reduce(0) { $0 | (classes[$1].map { 1 << UInt64($0) } ?? 0) }
        default: unknown
        }
    }

    private func mask(ofMembers set: MemberSet) -> UInt64 {
        guard let member, let isIncluded = set.includes(member) else { return unknown }
        return isIncluded ? 2 : 1
    }

    /// The classes in which a comparison is true; nil where the fact's type does not allow it.
    public func mask(where comparison: Comparison) -> UInt64? {
        switch (values, comparison) {
        case (.flag, .flag(let flag)): flag ? 2 : 1
        case (.member, .includesAny): 2
        case (.ranges(let ranges), .count(let wanted, let number)):
            ranges.enumerated().reduce(0) { $0 | (wanted.holds($1.element.lower, number) ? 1 << UInt64($1.offset) : 0) }
        case (.values(let classes), .isIn(let values)):
            values.reduce(0) { $0 | (classes[$1].map { 1 << UInt64($0) } ?? 0) }
        case (.values, .isNotIn(let values)):
            mask(where: .isIn(values)).map { unknown & ~$0 }
        default: nil
        }
    }
}

extension CountOperator {
    func holds(_ left: Int, _ right: Int) -> Bool {
        switch self {
        case .more: left > right
        case .less: left < right
        case .atLeast: left >= right
        case .atMost: left <= right
        case .equals: left == right
        }
    }

    /// Where a comparison with `number` divides the counts: the first count of each new class.
    func cuts(at number: Int) -> [Int] {
        switch self {
        case .atLeast, .less: [number]
        case .more, .atMost: [number + 1]
        case .equals: [number, number + 1]
        }
    }
}
