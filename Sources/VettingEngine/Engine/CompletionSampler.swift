internal import SeededRandom
import Vetting

/// Random completions by the registry's priors, always the same ones: one a lane.
struct CompletionSampler: Sendable {
    /// For each cell a number from 0 to 1 a lane.
    private let draws: [[Double]]
    /// For each cell of which nothing is known, the lanes that draw each class.
    private let drawn: [[Lanes]]

    init(_ space: ValueSpace) {
        let draws = space.cells.map { cell in
            var generator = SeededGenerator(seed: CompletionSampler.seed("\(cell.fact).\(cell.member ?? "")"))
            return (0..<Lanes.count).map { _ in generator.nextUnit() }
        }
        self.draws = draws
        drawn = zip(space.cells, draws).map { CompletionSampler.lanes(of: $0.unknown, shares: $0.shares, draws: $1) }
    }

    /// FNV-1a, so that a cell keeps its draws whatever else a policy mentions.
    private static func seed(_ name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    func completions(of vector: FactVector, open: [Int], policy: CompiledPolicy) -> LaneState {
        let space = policy.space
        var state = LaneState(everywhere: vector, in: space)
        state.isProfileKnown = .all
        for cell in open where space.cells[cell].member != "none" { draw(cell, vector.masks[cell], &state) }
        for cell in open where space.cells[cell].member == "none" { complement(cell, &state) }
        let known = state.isCertainlyKnown & ~state.isKnownToOwner
        if !known.isEmpty {
            state.isKnownToOwner |= known
            for cell in policy.strangersOnlyCells { state.remove(cell, from: known) }
        }
        return state
    }

    private func draw(_ cell: Int, _ mask: UInt64, _ state: inout LaneState) {
        let lanes =
            mask == state.space.unknown[cell]
            ? drawn[cell]
            : CompletionSampler.lanes(of: mask, shares: state.space.cells[cell].shares, draws: draws[cell])
        for (index, lanes) in lanes.enumerated() { state.set(index, of: cell, possibleIn: lanes) }
    }

    /// The lanes that draw each class, the shares taken among the classes of `mask`.
    private static func lanes(of mask: UInt64, shares: [Double], draws: [Double]) -> [Lanes] {
        let possible = shares.indices.filter { mask & (1 << UInt64($0)) != 0 }
        let whole = possible.reduce(0) { $0 + shares[$1] }
        var ends: [Double] = []
        for index in possible {
            let share = whole > 0 ? shares[index] / whole : 1 / Double(possible.count)
            ends.append((ends.last ?? 0) + share)
        }
        var lanes = [Lanes](repeating: .none, count: shares.count)
        for (lane, draw) in draws.enumerated() {
            let place = ends.firstIndex { draw < $0 } ?? possible.count - 1
            lanes[possible[place]].insert(lane)
        }
        return lanes
    }

    /// `none` holds where no member was drawn.
    private func complement(_ none: Int, _ state: inout LaneState) {
        let members = state.space.cells(of: state.space.cells[none].fact).filter { $0 != none }
        let some = members.reduce(Lanes.none) { $0 | (state.possible(1, of: $1) & ~state.possible(0, of: $1)) }
        state.set(0, of: none, possibleIn: some)
        state.set(1, of: none, possibleIn: ~some)
    }
}

extension LaneState {
    /// Lanes in which the sender certainly stands in some relationship to the owner.
    fileprivate var isCertainlyKnown: Lanes {
        space.relationshipMembers.reduce(.none) { $0 | (possible(1, of: $1) & ~possible(0, of: $1)) }
    }
}
