/// Looks a word up by its letters: which symbols stand for it as a whole, and which for its beginning.
struct WordTrie: Sendable {
    /// Number of each byte that occurs in the vocabulary; 0 for all others, which end the search.
    private var byteClasses = [UInt16](repeating: 0, count: 256)
    private var classCount = 1
    /// Next node by node and byte class; 0 for none.
    private var next: [Int32] = []
    private var wholeWords: [[Int32]] = []
    private var beginnings: [[Int32]] = []

    init(wholeWords whole: [(word: String, symbol: Int32)], beginnings begin: [(word: String, symbol: Int32)]) {
        for byte in (whole + begin).flatMap({ Array($0.word.utf8) }) where byteClasses[Int(byte)] == 0 {
            byteClasses[Int(byte)] = UInt16(classCount)
            classCount += 1
        }
        addNode()
        for entry in whole { wholeWords[insert(entry.word)].append(entry.symbol) }
        for entry in begin { beginnings[insert(entry.word)].append(entry.symbol) }
    }

    private mutating func addNode() {
        next.append(contentsOf: repeatElement(0, count: classCount))
        wholeWords.append([])
        beginnings.append([])
    }

    private mutating func insert(_ word: String) -> Int {
        var node = 0
        for byte in word.utf8 {
            let edge = node * classCount + Int(byteClasses[Int(byte)])
            if next[edge] == 0 {
                next[edge] = Int32(wholeWords.count)
                addNode()
            }
            node = Int(next[edge])
        }
        return node
    }

    /// Calls `body` with every symbol that stands for `word`.
    func symbols(of word: String, _ body: (Int32) -> Void) {
        var node = 0
        for byte in word.utf8 {
            let byteClass = Int(byteClasses[Int(byte)])
            if byteClass == 0 { return }
            node = Int(next[node * classCount + byteClass])
            if node == 0 { return }
            for symbol in beginnings[node] { body(symbol) }
        }
        for symbol in wholeWords[node] { body(symbol) }
    }
}
