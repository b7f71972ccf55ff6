internal import Tokens
/// Tells the language of a text by its function words, and less by the other words that its lexicon knows.
struct LanguageIdentifier: Sendable {
    /// What a word tells: bits of the languages that it belongs to, and of those in which it is a function word.
    private struct Entry: Sendable {
        var languages: UInt32 = 0
        var isFunctionWord: UInt32 = 0
    }

    private var entries: [String: Entry] = [:]
    private let count: Int

    /// What a function word of one language alone is worth; one that several languages share is worth a part of it to each.
    private static let unit = 60
    /// What another word is worth: a loanword says little, five words together say much.
    private static let otherWord = 20

    /// - Parameter languages: of each, the function words, and what else is known of its words or (`help*`) beginnings.
    init(_ languages: [(functionWords: [String], others: [String])]) {
        count = min(languages.count, 32)
        for (index, language) in languages.prefix(32).enumerated() {
            let bit: UInt32 = 1 << UInt32(index)
            for word in language.functionWords {
                entries[word, default: Entry()].languages |= bit
                entries[word, default: Entry()].isFunctionWord |= bit
            }
            for word in language.others { entries[word, default: Entry()].languages |= bit }
        }
    }

    /// The number of the language that wins by a margin over every other: its words are worth at least what function
    /// words at each sixth place would be, and it is ahead of the next by a quarter of a function word and a twentieth
    /// of the words.
    func language(of tokens: [Token]) -> Int? {
        var scores = [Int](repeating: 0, count: count)
        var words = 0
        for token in tokens where token.kind == .word {
            for part in token.text.split(separator: "'") {
                words += 1
                if let entry = entry(of: part) { LanguageIdentifier.add(entry, to: &scores) }
            }
        }
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
        let next = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        let margin = LanguageIdentifier.unit / 4 + words * LanguageIdentifier.unit / 20
        return scores[best] * 6 >= words * LanguageIdentifier.unit && scores[best] - next >= margin ? best : nil
    }

    /// What is known of a word, else of its longest beginning.
    private func entry(of word: Substring) -> Entry? {
        if let entry = entries[String(word)] { return entry }
        var beginning = word.prefix(LanguageIdentifier.longestBeginning)
        while beginning.utf8.count >= LanguageIdentifier.shortestBeginning {
            if let entry = entries[beginning + "*"] { return entry }
            beginning.removeLast()
        }
        return nil
    }

    private static let longestBeginning = 8
    private static let shortestBeginning = 4

    private static func add(_ entry: Entry, to scores: inout [Int]) {
        let shared = entry.languages.nonzeroBitCount
        var bits = entry.languages
        while bits != 0 {
            let index = bits.trailingZeroBitCount
            let isFunctionWord = entry.isFunctionWord & (1 << UInt32(index)) != 0
            scores[index] += (isFunctionWord ? unit : otherWord) / shared
            bits &= bits - 1
        }
    }
}
