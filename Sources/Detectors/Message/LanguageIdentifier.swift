/// Tells the language of a text by its function words.
struct LanguageIdentifier: Sendable {
    /// Bits of the languages in which a word is a function word.
    private var languagesOfWord: [String: UInt32] = [:]
    private var count = 0

    /// What a word of one language alone is worth; one that several languages share is worth a part of it to each.
    private static let unit = 60

    init(functionWords: [[String]]) {
        count = min(functionWords.count, 32)
        for (index, words) in functionWords.prefix(32).enumerated() {
            for word in words { languagesOfWord[word, default: 0] |= 1 << UInt32(index) }
        }
    }

    /// The number of the language that wins by a margin over every other: its function words make at least a sixth of
    /// the words, and its score is ahead of the next by a quarter of a word and a twentieth of the words.
    func language(of tokens: [Token]) -> Int? {
        var scores = [Int](repeating: 0, count: count)
        var hits = scores
        var words = 0
        for token in tokens where token.kind == .word {
            for part in token.text.split(separator: "'") {
                words += 1
                guard var bits = languagesOfWord[String(part)] else { continue }
                let worth = LanguageIdentifier.unit / bits.nonzeroBitCount
                while bits != 0 {
                    scores[bits.trailingZeroBitCount] += worth
                    hits[bits.trailingZeroBitCount] += 1
                    bits &= bits - 1
                }
            }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
        let next = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        let margin = LanguageIdentifier.unit / 4 + words * LanguageIdentifier.unit / 20
        return hits[best] * 6 >= words && scores[best] - next >= margin ? best : nil
    }
}
