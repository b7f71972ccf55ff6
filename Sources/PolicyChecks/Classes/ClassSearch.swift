internal import Policy
internal import Vetting

/// Looks for a way in which a condition can be true, class by class, and gives up after a fixed effort.
struct ClassSearch {
    let space: ClassSpace
    private var left: Int

    init(_ space: ClassSpace) {
        self.space = space
        left = space.effort
    }

    /// Whether some sender can make `condition` true; nil where the effort did not suffice.
    static func canBeTrue(_ condition: Condition, in space: ClassSpace, within masks: [UInt64]? = nil) -> Bool? {
        canBeTrue(space.node(condition), in: space, within: masks)
    }

    static func canBeTrue(_ node: ClassNode, in space: ClassSpace, within masks: [UInt64]? = nil) -> Bool? {
        var search = ClassSearch(space)
        let whole = ClassNode.all([node] + space.laws(for: node))
        return search.canBeTrue(whole, open: whole.cells.uniqued(), masks ?? space.everything)
    }

    /// Whether `first` is true wherever `second` is; nil where the effort did not suffice.
    static func implies(_ second: Condition, _ first: Condition, in space: ClassSpace) -> Bool? {
        canBeTrue(.all([second, .not(first)]), in: space).map { !$0 }
    }

    private mutating func canBeTrue(_ node: ClassNode, open: [Int], _ masks: [UInt64]) -> Bool? {
        guard left > 0 else { return nil }
        left -= 1
        switch node.value(in: masks) {
        case .true: return true
        case .false: return false
        case .unknown: break
        }
        guard let cell = open.first else { return true }
        let rest = Array(open.dropFirst())
        var masks = masks
        var isDecided = true
        for mask in masks[cell].singleBits {
            masks[cell] = mask
            switch canBeTrue(node, open: rest, masks) {
            case true?: return true
            case false?: break
            case nil: isDecided = false
            }
        }
        return isDecided ? false : nil
    }
}

extension UInt64 {
    /// The bits that are set, each alone, lowest first.
    fileprivate var singleBits: [UInt64] { (0..<64).map { 1 << $0 }.filter { self & $0 != 0 } }
}
