import Vetting

/// One step of the conditions, laid out so that the steps a step needs come before it.
struct ConditionNode: Sendable {
    enum Operation: Hashable, Sendable {
        case all, any, not
        case atLeast(Int)
        /// The cell has one of the classes in the mask.
        case cell(Int, mask: UInt64)
        case constant(Truth)
    }

    let operation: Operation
    /// Its parts, as a stretch of the compiler's `children`.
    let parts: Range<Int>
}

/// Lays conditions out as nodes.
struct ConditionCompiler {
    let registry: FactRegistry
    let space: ValueSpace
    private(set) var nodes: [ConditionNode] = []
    /// The parts of all nodes, one stretch a node.
    private(set) var children: [Int] = []
    /// Where each step stands already: what several rules ask is worked out once.
    private var places: [Step: Int] = [:]

    private struct Step: Hashable {
        let operation: ConditionNode.Operation
        let children: [Int]
    }

    init(registry: FactRegistry, space: ValueSpace) {
        self.registry = registry
        self.space = space
    }

    /// - Returns: the place of the condition's node.
    mutating func compile(_ condition: Condition, rule: String) throws(PolicyError) -> Int {
        switch condition {
        case .all(let parts): try add(.all, parts, rule)
        case .any(let parts): try add(.any, parts, rule)
        case .not(let part): try add(.not, [part], rule)
        case .atLeast(let count, let parts): try add(.atLeast(count), parts, rule)
        case .fact(let fact, let comparison): try compile(fact, comparison, rule)
        }
    }

    private mutating func compile(
        _ fact: FactID, _ comparison: Comparison, _ rule: String
    ) throws(PolicyError) -> Int {
        guard registry[fact] != nil else { throw PolicyError(rule: rule, fault: .unknownFact(fact)) }
        if case .includesAny(let members) = comparison {
            return append(
                .any,
                try members.map { member throws(PolicyError) in
                    guard let cell = space.cell(of: fact, member: member) else {
                        throw PolicyError(rule: rule, fault: .unfitComparison(fact))
                    }
                    return append(.cell(cell, mask: 2), [])
                })
        }
        guard let cell = space.cells(of: fact).first, let mask = space.cells[cell].mask(where: comparison) else {
            throw PolicyError(rule: rule, fault: .unfitComparison(fact))
        }
        return append(.cell(cell, mask: mask), [])
    }

    private mutating func add(
        _ operation: ConditionNode.Operation, _ parts: [Condition], _ rule: String
    ) throws(PolicyError) -> Int {
        var children: [Int] = []
        for part in parts { children.append(try compile(part, rule: rule)) }
        return append(operation, children)
    }

    mutating func append(_ operation: ConditionNode.Operation, _ children: [Int]) -> Int {
        let step = Step(operation: operation, children: children)
        if let place = places[step] { return place }
        let start = self.children.count
        self.children += children
        nodes.append(ConditionNode(operation: operation, parts: start..<self.children.count))
        places[step] = nodes.count - 1
        return nodes.count - 1
    }
}

extension ConditionCompiler {
    /// The cells below each of some nodes.
    func cells(of places: [Int]) -> [Int: [Int]] {
        func cells(_ place: Int) -> [Int] {
            if case .cell(let cell, _) = nodes[place].operation { return [cell] }
            return nodes[place].parts.flatMap { cells(children[$0]) }
        }
        return Dictionary(places.map { ($0, cells($0)) }) { first, _ in first }
    }
}
