internal import Vetting

/// A condition over value classes: what a policy can tell apart, and nothing else.
indirect enum ClassNode: Sendable {
    case all([ClassNode])
    case any([ClassNode])
    case not(ClassNode)
    case atLeast(Int, [ClassNode])
    /// The cell has one of the classes in the mask.
    case cell(Int, UInt64)
    case constant(Bool)

    /// The value while each cell may still have any class of its mask.
    func value(in masks: [UInt64]) -> Truth {
        switch self {
        case .all(let parts): return ClassNode.all(parts, masks)
        case .any(let parts): return !ClassNode.all(parts, masks, negated: true)
        case .not(let part): return !part.value(in: masks)
        case .atLeast(let number, let parts): return ClassNode.atLeast(number, parts, masks)
        case .cell(let cell, let mask):
            if masks[cell] & mask == 0 { return .false }
            return masks[cell] & ~mask == 0 ? .true : .unknown
        case .constant(let flag): return Truth(flag)
        }
    }

    /// The cells that it reads, in order of mention, repeats included.
    var cells: [Int] {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.cells)
        case .not(let part): part.cells
        case .cell(let cell, _): [cell]
        case .constant: []
        }
    }

    /// The same where some cells take no part: what asks them is false.
    func without(_ absent: Set<Int>) -> ClassNode {
        switch self {
        case .all(let parts): .all(parts.map { $0.without(absent) })
        case .any(let parts): .any(parts.map { $0.without(absent) })
        case .not(let part): .not(part.without(absent))
        case .atLeast(let number, let parts): .atLeast(number, parts.map { $0.without(absent) })
        case .cell(let cell, _): absent.contains(cell) ? .constant(false) : self
        case .constant: self
        }
    }

    private static func all(_ parts: [ClassNode], _ masks: [UInt64], negated: Bool = false) -> Truth {
        var result = Truth.true
        for part in parts {
            let value = negated ? !part.value(in: masks) : part.value(in: masks)
            if value == .false { return .false }
            if value == .unknown { result = .unknown }
        }
        return result
    }

    private static func atLeast(_ number: Int, _ parts: [ClassNode], _ masks: [UInt64]) -> Truth {
        let values = parts.map { $0.value(in: masks) }
        if values.count(where: { $0 == .true }) >= number { return .true }
        return values.count(where: { $0 != .false }) < number ? .false : .unknown
    }
}
