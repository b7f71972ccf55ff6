/// Looks a word up by its letters: which symbols stand for it as a whole, and which for its beginning.
///
/// A hash table over whole words and beginnings; the hash of every beginning of a word falls out on the way to its end.
struct WordTable: Sendable {
    private struct Entry: Sendable {
        var letters: Range<Int>
        var isWhole: Bool
        var symbol: Int32
        /// The next entry of the same letters; -1 for none.
        var next: Int32
    }

    private var letters: [UInt8] = []
    private var entries: [Entry] = []
    /// First entry by hash; -1 for none. The count is a power of two.
    private var slots: [Int32]
    /// Bit n: some beginning has n letters.
    private var beginningLengths: UInt64 = 0

    init(wholeWords: [(word: String, symbol: Int32)], beginnings: [(word: String, symbol: Int32)]) {
        var capacity = 16
        while capacity < 2 * (wholeWords.count + beginnings.count) { capacity *= 2 }
        slots = [Int32](repeating: -1, count: capacity)
        for entry in wholeWords { insert(entry.word, entry.symbol, isWhole: true) }
        for entry in beginnings { insert(entry.word, entry.symbol, isWhole: false) }
    }

    private mutating func insert(_ word: String, _ symbol: Int32, isWhole: Bool) {
        let bytes = Array(word.utf8)
        if !isWhole {
            guard bytes.count < 64 else { return }
            beginningLengths |= 1 << UInt64(bytes.count)
        }
        let hash = bytes.reduce(WordTable.seed, WordTable.mixed)
        let slot = self.slot(of: bytes[...], hash, isWhole: isWhole)
        let start = letters.count
        letters += bytes
        entries.append(
            Entry(letters: start..<letters.count, isWhole: isWhole, symbol: symbol, next: slots[slot]))
        slots[slot] = Int32(entries.count - 1)
    }

    /// Calls `body` with every symbol that stands for `word`.
    func symbols(of word: String, _ body: (Int32) -> Void) {
        var word = word
        word.withUTF8 { bytes in
            var hash = WordTable.seed
            for (index, byte) in bytes.enumerated() {
                hash = WordTable.mixed(hash, byte)
                let length = index + 1
                if length < 64, beginningLengths & (1 << UInt64(length)) != 0 {
                    call(body, slot(of: bytes[..<length], hash, isWhole: false))
                }
            }
            call(body, slot(of: bytes[...], hash, isWhole: true))
        }
    }

    private func call(_ body: (Int32) -> Void, _ slot: Int) {
        var number = slots[slot]
        while number >= 0 {
            let entry = entries[Int(number)]
            body(entry.symbol)
            number = entry.next
        }
    }

    /// Where the entries of some letters begin, or would.
    private func slot(
        of bytes: some Collection<UInt8>, _ hash: UInt64, isWhole: Bool
    ) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: (hash ^ (hash >> 29)) &+ (isWhole ? 0 : 0x51)) & mask
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.isWhole == isWhole, entry.letters.count == bytes.count,
                letters[entry.letters].elementsEqual(bytes)
            {
                break
            }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a.
    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
