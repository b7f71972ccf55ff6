/// The words of a text as a phrase automaton reads them: from each word, the symbols that stand for it or for a run of
/// words that begins there.
struct WordLattice: Sendable {
    struct Arc: Sendable {
        var symbol: Int32
        /// The word after the last that the symbol covers.
        var end: Int
    }

    private var arcs: [Arc] = []
    private var starts: [Int] = [0]

    var count: Int { starts.count - 1 }

    /// Adds the next word with its arcs.
    mutating func append(_ wordArcs: [Arc]) {
        arcs += wordArcs
        starts.append(arcs.count)
    }

    func arcs(from word: Int) -> ArraySlice<Arc> { arcs[starts[word]..<starts[word + 1]] }
}
