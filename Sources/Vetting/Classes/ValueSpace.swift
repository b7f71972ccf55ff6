/// Every fact that a policy's rules mention, divided into the value classes that the rules tell apart. Immutable.
public final class ValueSpace: Sendable {
    public let cells: [Cell]
    /// All classes of all cells.
    package let classCount: Int
    /// By cell, apart from the cells because every decision reads them: its fact's place in the registry, where its classes begin, how many they are,
    /// and all of them possible.
    package let factIndices: [Int]
    package let offsets: [Int]
    package let classCounts: [Int]
    package let unknown: [UInt64]
    private let cellsOfFact: [FactID: [Int]]
    /// Cells of members called `none`, each with those of the other members of its set, which it excludes.
    package let exclusions: [(none: Int, others: [Int])]
    /// The cells of `sender.relationship`, those of its members other than `none`, and the cells of `sender.trust`.
    package let relationship: [Int]
    package let relationshipMembers: [Int]
    package let trust: [Int]

    /// - Parameters:
    ///   - comparisons: everything that some rule asks of a fact.
    ///   - bins: the bins of signals.
    /// - Throws: a fact with more than 64 classes.
    public init(
        registry: FactRegistry, comparisons: [(fact: FactID, comparison: Comparison)], bins: [Bins]
    ) throws(PolicyError) {
        var asked: [FactID: [Comparison]] = [:]
        for (fact, comparison) in comparisons { asked[fact, default: []].append(comparison) }
        var cuts: [FactID: [Int]] = [:]
        for bins in bins { cuts[bins.fact, default: []] += bins.bins.map(\.range.lower) }

        var cells: [Cell] = []
        var offset = 0
        for (index, definition) in registry.definitions.enumerated() {
            let mentions = asked[definition.id] ?? []
            let binCuts = cuts[definition.id] ?? []
            if mentions.isEmpty && binCuts.isEmpty { continue }
            let plan = CellPlan(definition: definition, comparisons: mentions, cuts: binCuts)
            for sketch in plan.cells {
                guard sketch.classes.count <= 64 else {
                    throw PolicyError(rule: "", fault: .tooManyClasses(definition.id))
                }
                cells.append(Cell(fact: definition.id, factIndex: index, sketch, offset: offset))
                offset += sketch.classes.count
            }
        }
        self.cells = cells
        classCount = offset
        factIndices = cells.map(\.factIndex)
        offsets = cells.map(\.offset)
        classCounts = cells.map(\.classes.count)
        unknown = cells.map(\.unknown)
        let cellsOfFact = Dictionary(grouping: cells.indices) { cells[$0].fact }
        self.cellsOfFact = cellsOfFact
        let relationship = cellsOfFact["sender.relationship"] ?? []
        self.relationship = relationship
        relationshipMembers = relationship.filter { cells[$0].member != "none" }
        trust = cellsOfFact["sender.trust"] ?? []
        exclusions = cells.indices.filter { cells[$0].member == "none" }.map { none in
            (none, (cellsOfFact[cells[none].fact] ?? []).filter { $0 != none })
        }
    }

    /// The places of a fact's cells: one, or for a some-of fact one a mentioned member; empty where no rule asks.
    public func cells(of fact: FactID) -> [Int] { cellsOfFact[fact] ?? [] }

    public func cell(of fact: FactID, member: String) -> Int? {
        cells(of: fact).first { cells[$0].member == member }
    }

    /// By cell, the classes that what is known of a sender leaves possible.
    package func masks(of facts: FactSheet) -> [UInt64] {
        var masks = unknown
        for (cell, index) in factIndices.enumerated() {
            guard let observation = facts[index: index] else { continue }
            let mask = cells[cell].mask(of: observation.value)
            if mask != 0 { masks[cell] = mask }
        }
        return masks
    }
}
