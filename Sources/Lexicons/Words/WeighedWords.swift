/// The weights of a language's words, ready to be summed: a trie over symbols.
struct WeighedWords: Sendable {
    let facts: [WordWeights.Fact]
    private var edges: EdgeTable
    /// A row of weights for each one that a node points to, fact by fact.
    private var weights: [Int32] = []
    /// The row of each node; -1 for none.
    private var rows: [Int32] = [-1]
    /// Whether words go on from a node.
    private var goesOn: [Bool] = [false]

    var rowCount: Int { facts.isEmpty ? 0 : weights.count / facts.count }

    /// - Parameter rows: how many are to come.
    init(facts: [WordWeights.Fact] = [], rows: Int = 0) {
        self.facts = facts
        edges = EdgeTable(room: rows)
    }

    /// What a row weighs, fact by fact.
    func weights(ofRow row: Int32) -> ArraySlice<Int32> {
        weights[Int(row) * facts.count..<(Int(row) + 1) * facts.count]
    }

    /// - Parameter weights: fact by fact. Of the same words given twice, the first count.
    mutating func insert(_ symbols: [Int32], weights: ArraySlice<Int32>) {
        var node: Int32 = 0
        for symbol in symbols {
            if let next = edges[node, symbol] {
                node = next
            } else {
                let next = Int32(rows.count)
                edges.insert(next, from: node, by: symbol)
                goesOn[Int(node)] = true
                goesOn.append(false)
                rows.append(-1)
                node = next
            }
        }
        if rows[Int(node)] >= 0 { return }
        rows[Int(node)] = Int32(rowCount)
        self.weights += weights
    }

    /// Calls `body` with every place of weighed words that begins at one of `starts`.
    func places(in places: SymbolPlaces, starts: Range<Int>, _ body: (_ row: Int32, _ start: Int, _ end: Int) -> Void) {
        guard !weights.isEmpty else { return }
        for start in starts { follow(0, at: start, in: places) { body($0, start, $1) } }
    }

    private func follow(_ node: Int32, at place: Int, in places: SymbolPlaces, _ body: (Int32, Int) -> Void) {
        places.forEachSymbol(at: place) { symbol, end in
            guard let next = edges[node, symbol] else { return }
            if rows[Int(next)] >= 0 { body(rows[Int(next)], end) }
            if goesOn[Int(next)], end < places.count { follow(next, at: end, in: places, body) }
        }
    }
}

/// Where weighed words stand in a text.
struct WeighedPlace: Sendable {
    var row: Int32
    var words: Range<Int>
}
