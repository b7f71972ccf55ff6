/// All phrases of a lexicon in one automaton over word symbols, so that a text is read once however many there are.
///
/// A trie whose edges are symbols (a word, a beginning, a slot) and gaps. A word may stand for several symbols at once and
/// a slot may take several words, so the automaton runs on the places of each symbol (`SymbolPlaces`): a gap looks only at
/// places where something that may follow it really stands.
struct PhraseAutomaton: Sendable {
    enum Step: Sendable {
        case symbol(Int32)
        case gap(Int)
    }

    private struct Node: Sendable {
        var edges: [Edge] = []
        var gaps: [Gap] = []
        var patterns: [Int32] = []
    }

    private struct Edge: Sendable {
        var symbol: Int32
        var node: Int32
    }

    private struct Gap: Sendable {
        var limit: Int
        var node: Int32
    }

    /// A node after sealing: ranges of the arrays below.
    private struct SealedNode: Sendable {
        var edges: Range<Int>
        var gaps: Range<Int>
        var patterns: Range<Int>
    }

    private var nodes = [Node()]
    private var sealedNodes: [SealedNode] = []
    private var edges: [Edge] = []
    private var gaps: [Gap] = []
    private var patterns: [Int32] = []
    /// Next node from the root by symbol; 0 for none.
    private var rootTargets: [Int32] = []

    /// Adds a phrase; a match will carry the number `pattern`.
    mutating func insert(_ steps: [Step], pattern: Int) {
        var node = 0
        for step in steps { node = Int(child(of: node, by: step)) }
        if !nodes[node].patterns.contains(Int32(pattern)) { nodes[node].patterns.append(Int32(pattern)) }
    }

    /// To be called once, after the last `insert`.
    mutating func seal(symbolCount: Int) {
        rootTargets = [Int32](repeating: 0, count: symbolCount)
        for edge in nodes[0].edges { rootTargets[Int(edge.symbol)] = edge.node }
        for node in nodes {
            let starts = (edges.count, gaps.count, patterns.count)
            edges += node.edges
            gaps += node.gaps
            patterns += node.patterns
            sealedNodes.append(
                SealedNode(
                    edges: starts.0..<edges.count, gaps: starts.1..<gaps.count, patterns: starts.2..<patterns.count))
        }
        nodes = []
    }

    private mutating func child(of node: Int, by step: Step) -> Int32 {
        let new = Int32(nodes.count)
        switch step {
        case .symbol(let symbol):
            if let edge = nodes[node].edges.first(where: { $0.symbol == symbol }) { return edge.node }
            nodes[node].edges.append(Edge(symbol: symbol, node: new))
        case .gap(let limit):
            if let gap = nodes[node].gaps.first(where: { $0.limit == limit }) { return gap.node }
            nodes[node].gaps.append(Gap(limit: limit, node: new))
        }
        nodes.append(Node())
        return new
    }

    /// Calls `body` with the pattern, the start and the end of every match that begins at one of `starts`.
    func matches(in places: SymbolPlaces, starts: UInt64, _ body: (_ pattern: Int, _ start: Int, _ end: Int) -> Void) {
        for symbol in places.present {
            let node = rootTargets[Int(symbol)]
            if node == 0 { continue }
            for start in Places(places.all(symbol) & starts) {
                places.forEachEnd(of: symbol, from: start) { follow(node, from: start, at: $0, places, body) }
            }
        }
    }

    private func follow(
        _ number: Int32, from start: Int, at place: Int, _ places: SymbolPlaces, _ body: (Int, Int, Int) -> Void
    ) {
        let node = sealedNodes[Int(number)]
        for index in node.patterns { body(Int(patterns[index]), start, place) }
        guard place < places.count else { return }
        step(node.edges, places.window(from: place, length: 1), from: start, places, body)
        for index in node.gaps {
            let gap = gaps[index]
            let window = places.window(from: place, length: gap.limit + 1)
            step(sealedNodes[Int(gap.node)].edges, window, from: start, places, body)
        }
    }

    /// Goes on along the edges of a node whose symbols stand within `window`.
    private func step(
        _ range: Range<Int>, _ window: UInt64, from start: Int, _ places: SymbolPlaces, _ body: (Int, Int, Int) -> Void
    ) {
        for index in range {
            let edge = edges[index]
            let found = places.all(edge.symbol) & window
            if found == 0 { continue }
            for place in Places(found) {
                places.forEachEnd(of: edge.symbol, from: place) { follow(edge.node, from: start, at: $0, places, body) }
            }
        }
    }
}
