import Vetting

/// Up to 256 states of knowledge side by side: for each class of each cell, the lanes in which it is still possible.
struct LaneState: Sendable {
    private(set) var possible: [Lanes]
    var isProfileKnown: Lanes
    var isKnownToOwner: Lanes
    /// Lanes in which a rule is taken away, to see what it decides; by place of the rule.
    var withoutRule: [Int: Lanes] = [:]
    let space: ValueSpace

    /// The same state in every lane.
    init(everywhere vector: FactVector, in space: ValueSpace) {
        self.space = space
        possible = [Lanes](repeating: .none, count: space.classCount)
        isProfileKnown = Lanes(vector.isProfileKnown)
        isKnownToOwner = Lanes(vector.isKnownToOwner)
        for (cell, mask) in vector.masks.enumerated() {
            for index in 0..<space.classCounts[cell] where mask & (1 << UInt64(index)) != 0 {
                possible[space.offsets[cell] + index] = .all
            }
        }
    }

    /// One state a lane, at most `Lanes.count`; the lanes left over hold no state and mean nothing.
    init(_ vectors: some Collection<FactVector>, in space: ValueSpace) {
        self.space = space
        possible = [Lanes](repeating: .none, count: space.classCount)
        isProfileKnown = .none
        isKnownToOwner = .none
        for (lane, vector) in vectors.prefix(Lanes.count).enumerated() {
            if vector.isProfileKnown { isProfileKnown.insert(lane) }
            if vector.isKnownToOwner { isKnownToOwner.insert(lane) }
            for (cell, mask) in vector.masks.enumerated() {
                var rest = mask
                while rest != 0 {
                    possible[space.offsets[cell] + rest.trailingZeroBitCount].insert(lane)
                    rest &= rest - 1
                }
            }
        }
    }

    /// The lanes in which class `index` of a cell is possible.
    func possible(_ index: Int, of cell: Int) -> Lanes { possible[space.offsets[cell] + index] }

    /// The lanes in which some class of `mask` is possible.
    func possible(_ mask: UInt64, of cell: Int) -> Lanes {
        let offset = space.offsets[cell]
        var lanes = Lanes.none
        var rest = mask
        while rest != 0 {
            lanes |= possible[offset + rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return lanes
    }

    /// The lanes in which every class of a cell is possible.
    func allPossible(of cell: Int) -> Lanes {
        let offset = space.offsets[cell]
        var lanes = Lanes.all
        for index in 0..<space.classCounts[cell] { lanes &= possible[offset + index] }
        return lanes
    }

    /// The lanes in which more than one class of a cell is possible.
    func severalPossible(of cell: Int) -> Lanes {
        var (one, several) = (Lanes.none, Lanes.none)
        for index in 0..<space.classCounts[cell] {
            let here = possible(index, of: cell)
            several |= one & here
            one |= here
        }
        return several
    }

    mutating func set(_ index: Int, of cell: Int, possibleIn lanes: Lanes) {
        possible[space.offsets[cell] + index] = lanes
    }

    /// In one lane, leaves only the classes of `mask` possible; no class means that the fact takes no part.
    mutating func narrow(_ cell: Int, to mask: UInt64, lane: Int) {
        let offset = space.offsets[cell]
        for index in 0..<space.classCounts[cell] {
            if mask & (1 << UInt64(index)) != 0 {
                possible[offset + index].insert(lane)
            } else {
                possible[offset + index].remove(lane)
            }
        }
    }

    /// In `lanes`, makes the cell take no part.
    mutating func remove(_ cell: Int, from lanes: Lanes) {
        let offset = space.offsets[cell]
        for index in 0..<space.classCounts[cell] { possible[offset + index] &= ~lanes }
    }
}
