internal import Vetting

/// The weights of a language's words, ready to be summed: a trie over symbols.
struct WeighedWords: Sendable {
    struct Weight: Sendable {
        /// Position in `facts`.
        var fact: Int
        var weight: Int
        /// The next weight of the same words; -1 for none.
        fileprivate var next: Int32
    }

    private(set) var facts: [WordWeights.Fact] = []
    private var edges = EdgeTable()
    private var weights: [Weight] = []
    /// The first weight of each node; -1 for none.
    private var firstWeights: [Int32] = [-1]
    /// Whether words go on from a node.
    private var goesOn: [Bool] = [false]

    var nodeCount: Int { firstWeights.count }

    init() {}

    init(facts: [WordWeights.Fact]) { self.facts = facts }

    mutating func insert(_ symbols: [Int32], fact: Int, weight: Int) {
        var node: Int32 = 0
        for symbol in symbols {
            if let next = edges[node, symbol] {
                node = next
            } else {
                let next = Int32(firstWeights.count)
                edges.insert(next, from: node, by: symbol)
                goesOn[Int(node)] = true
                goesOn.append(false)
                firstWeights.append(-1)
                node = next
            }
        }
        weights.append(Weight(fact: fact, weight: weight, next: firstWeights[Int(node)]))
        firstWeights[Int(node)] = Int32(weights.count - 1)
    }

    /// Calls `body` with every place of weighed words that begins at one of `starts`.
    func places(in places: SymbolPlaces, starts: Range<Int>, _ body: (_ node: Int32, _ start: Int, _ end: Int) -> Void)
    {
        guard !weights.isEmpty else { return }
        for start in starts { follow(0, at: start, in: places) { body($0, start, $1) } }
    }

    private func follow(_ node: Int32, at place: Int, in places: SymbolPlaces, _ body: (Int32, Int) -> Void) {
        places.forEachSymbol(at: place) { symbol, end in
            guard let next = edges[node, symbol] else { return }
            if firstWeights[Int(next)] >= 0 { body(next, end) }
            if goesOn[Int(next)], end < places.count { follow(next, at: end, in: places, body) }
        }
    }

    /// Calls `body` with what the words of a node weigh, fact by fact.
    func forEachWeight(of node: Int32, _ body: (Weight) -> Void) {
        var number = firstWeights[Int(node)]
        while number >= 0 {
            let weight = weights[Int(number)]
            body(weight)
            number = weight.next
        }
    }
}

/// Where weighed words stand in a text.
struct WeighedPlace: Sendable {
    var node: Int32
    var words: Range<Int>
}
