/// Where each symbol stands in a run of at most 64 words: one bit a word.
struct SymbolPlaces {
    /// A run of several words that a slot takes.
    private struct Span {
        var symbol: Int32
        var start: Int
        var end: Int
    }

    static let capacity = 64

    /// Words in the run.
    private(set) var count = 0
    /// The symbols that stand somewhere, each once.
    private(set) var present: [Int32] = []
    private var words: [UInt64]
    private var runs: [UInt64]
    private var spans: [Span] = []

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
        self.count = count
    }

    mutating func add(_ symbol: Int32, at place: Int) {
        note(symbol)
        words[Int(symbol)] |= 1 << UInt64(place)
    }

    mutating func add(_ symbol: Int32, from start: Int, to end: Int) {
        note(symbol)
        let bit: UInt64 = 1 << UInt64(start)
        let isKnown =
            runs[Int(symbol)] & bit != 0
            && spans.contains { $0.symbol == symbol && $0.start == start && $0.end == end }
        if isKnown { return }
        runs[Int(symbol)] |= bit
        spans.append(Span(symbol: symbol, start: start, end: end))
    }

    private mutating func note(_ symbol: Int32) {
        if words[Int(symbol)] | runs[Int(symbol)] == 0 { present.append(symbol) }
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
