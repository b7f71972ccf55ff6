/// Where each symbol stands in a run of at most 64 words: one bit a word; and which symbols begin at each word.
struct SymbolPlaces {
    /// A run of several words that a slot takes.
    private struct Span {
        var symbol: Int32
        var start: Int
        var end: Int
    }

    /// A symbol that begins at a word, in a list of them.
    private struct Link {
        var symbol: Int32
        var end: Int32
        var next: Int32
    }

    static let capacity = 64

    /// Words in the run.
    private(set) var count = 0
    /// The symbols that stand somewhere, each once.
    private(set) var present: [Int32] = []
    private var words: [UInt64]
    private var runs: [UInt64]
    private var spans: [Span] = []
    private var links: [Link] = []
    /// The first link of each word; -1 for none.
    private var firstLinks = [Int32](repeating: -1, count: capacity)

    /// - Parameter symbolCount: symbols from this number on are only listed by the word at which they begin.
    init(symbolCount: Int) {
        words = [UInt64](repeating: 0, count: symbolCount)
        runs = words
    }

    /// Forgets everything, for the next run.
    mutating func reset(count: Int) {
        for symbol in present {
            words[Int(symbol)] = 0
            runs[Int(symbol)] = 0
        }
        present.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        for place in 0..<SymbolPlaces.capacity { firstLinks[place] = -1 }
        self.count = count
    }

    mutating func add(_ symbol: Int32, at place: Int) {
        link(symbol, from: place, to: place + 1)
        guard symbol < words.count else { return }
        note(symbol)
        words[Int(symbol)] |= 1 << UInt64(place)
    }

    mutating func add(_ symbol: Int32, from start: Int, to end: Int) {
        guard symbol < words.count else { return link(symbol, from: start, to: end) }
        note(symbol)
        let bit: UInt64 = 1 << UInt64(start)
        let isKnown =
            runs[Int(symbol)] & bit != 0
            && spans.contains { $0.symbol == symbol && $0.start == start && $0.end == end }
        if isKnown { return }
        runs[Int(symbol)] |= bit
        spans.append(Span(symbol: symbol, start: start, end: end))
        link(symbol, from: start, to: end)
    }

    private mutating func link(_ symbol: Int32, from start: Int, to end: Int) {
        links.append(Link(symbol: symbol, end: Int32(end), next: firstLinks[start]))
        firstLinks[start] = Int32(links.count - 1)
    }

    private mutating func note(_ symbol: Int32) {
        if words[Int(symbol)] | runs[Int(symbol)] == 0 { present.append(symbol) }
    }

    /// Calls `body` with every symbol that begins at `place`, and its end.
    func forEachSymbol(at place: Int, _ body: (_ symbol: Int32, _ end: Int) -> Void) {
        var number = firstLinks[place]
        while number >= 0 {
            let link = links[Int(number)]
            body(link.symbol, Int(link.end))
            number = link.next
        }
    }

    /// The places where a symbol begins.
    func all(_ symbol: Int32) -> UInt64 { words[Int(symbol)] | runs[Int(symbol)] }

    /// Calls `body` with every end of a symbol that begins at `start`.
    func forEachEnd(of symbol: Int32, from start: Int, _ body: (Int) -> Void) {
        let bit: UInt64 = 1 << UInt64(start)
        if words[Int(symbol)] & bit != 0 { body(start + 1) }
        if runs[Int(symbol)] & bit != 0 {
            for span in spans where span.start == start && span.symbol == symbol { body(span.end) }
        }
    }

    /// The bits of `length` places from `start`, as far as there are words.
    func window(from start: Int, length: Int) -> UInt64 {
        let end = min(start + length, count)
        let below: (Int) -> UInt64 = { $0 >= 64 ? .max : (1 << UInt64($0)) - 1 }
        return below(end) & ~below(start)
    }
}

/// The set bits of a mask, lowest first.
struct Places: Sequence, IteratorProtocol {
    private var mask: UInt64

    init(_ mask: UInt64) { self.mask = mask }

    mutating func next() -> Int? {
        guard mask != 0 else { return nil }
        let place = mask.trailingZeroBitCount
        mask &= mask - 1
        return place
    }
}
