/// Tells the language of a text by its function words.
struct LanguageIdentifier: Sendable {
    /// Bits of the languages in which a word is a function word.
    private var languagesOfWord: [String: UInt32] = [:]
    private var count = 0

    init(functionWords: [[String]]) {
        count = min(functionWords.count, 32)
        for (index, words) in functionWords.prefix(32).enumerated() {
            for word in words { languagesOfWord[word, default: 0] |= 1 << UInt32(index) }
        }
    }

    /// The number of the language that wins by a margin over every other: at least a sixth of the words, and a tenth of them
    /// (at least one word) ahead of the next.
    func language(of tokens: [Token]) -> Int? {
        var scores = [Int](repeating: 0, count: count)
        var words = 0
        for token in tokens where token.kind == .word {
            for part in token.text.split(separator: "'") {
                words += 1
                guard var bits = languagesOfWord[String(part)] else { continue }
                while bits != 0 {
                    scores[bits.trailingZeroBitCount] += 1
                    bits &= bits - 1
                }
            }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
        let next = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        let isEnough = scores[best] * 6 >= words
        return isEnough && scores[best] - next >= max(1, words / 10) ? best : nil
    }
}
