/// All phrases of a lexicon in one automaton over word symbols, so that a text is read once however many there are.
///
/// A trie whose edges are symbols (a word, a beginning, a slot) and gaps. A word may stand for several symbols at once and
/// a slot may take several words, so a text is a lattice; `matches` follows every path through both together.
struct PhraseAutomaton: Sendable {
    private struct Node: Sendable {
        var edges: [(symbol: Int32, node: Int32)] = []
        var gaps: [(limit: Int, node: Int32)] = []
        var patterns: [Int32] = []
    }

    private var nodes = [Node()]

    /// Adds a phrase; a match will carry the number `pattern`.
    mutating func insert(_ steps: [Step], pattern: Int) {
        var node = 0
        for step in steps { node = Int(child(of: node, by: step)) }
        if !nodes[node].patterns.contains(Int32(pattern)) { nodes[node].patterns.append(Int32(pattern)) }
    }

    enum Step: Sendable {
        case symbol(Int32)
        case gap(Int)
    }

    /// Sorts the edges; to be called once, after the last `insert`.
    mutating func seal() {
        for index in nodes.indices { nodes[index].edges.sort { $0.symbol < $1.symbol } }
    }

    private mutating func child(of node: Int, by step: Step) -> Int32 {
        let new = Int32(nodes.count)
        switch step {
        case .symbol(let symbol):
            if let edge = nodes[node].edges.first(where: { $0.symbol == symbol }) { return edge.node }
            nodes[node].edges.append((symbol, new))
        case .gap(let limit):
            if let gap = nodes[node].gaps.first(where: { $0.limit == limit }) { return gap.node }
            nodes[node].gaps.append((limit, new))
        }
        nodes.append(Node())
        return new
    }

    /// Calls `body` with the pattern and the end of every match that begins at `start` and stays before `limit`.
    func matches(
        in lattice: WordLattice, from start: Int, limit: Int, _ body: (_ pattern: Int, _ end: Int) -> Void
    ) {
        follow(0, lattice, start, limit, body)
    }

    private func follow(
        _ node: Int, _ lattice: WordLattice, _ place: Int, _ limit: Int, _ body: (Int, Int) -> Void
    ) {
        for pattern in nodes[node].patterns { body(Int(pattern), place) }
        guard place < limit else { return }
        if !nodes[node].edges.isEmpty {
            for arc in lattice.arcs(from: place) {
                guard let next = target(of: node, by: arc.symbol), arc.end <= limit else { continue }
                follow(Int(next), lattice, arc.end, limit, body)
            }
        }
        for gap in nodes[node].gaps {
            for skipped in 0...gap.limit where place + skipped < limit {
                follow(Int(gap.node), lattice, place + skipped, limit, body)
            }
        }
    }

    private func target(of node: Int, by symbol: Int32) -> Int32? {
        let edges = nodes[node].edges
        var low = 0
        var high = edges.count
        while low < high {
            let middle = (low + high) / 2
            if edges[middle].symbol < symbol { low = middle + 1 } else { high = middle }
        }
        return low < edges.count && edges[low].symbol == symbol ? edges[low].node : nil
    }
}
