package import Tokens
internal import Diagnostics

/// What in a message may be given a weight: its words, their beginnings, the classes they belong to, the words at the edges
/// of clauses, runs of two of which one may be a class, and of three words. In the form of `words-<language>.txt`, so that what is learned is what will be found.
public struct WeighableWords: Sendable {
    private let normaliser: WordNormaliser
    private let vocabulary: Vocabulary
    private let slotNames: [Int32: String]
    private let tokens: @Sendable (String) -> [Token]

    /// Of a message with more words that weigh something, a fact needs more, by the root of how many times as many they are.
    public static func growth(_ count: Int) -> Double { max(1, Double(count) / usualCount).squareRoot() }

    private static let usualCount = 25.0

    /// Letters that the forms of a word have in common.
    private static let beginning = 5

    /// A word or class at some place, and where the next would begin.
    private struct Step {
        var text: String
        var end: Int
        var isClass: Bool { text.hasPrefix("{") }
    }

    package init(_ lexicon: Lexicon, tokens: @escaping @Sendable (String) -> [Token]) {
        self.tokens = tokens
        normaliser = WordNormaliser(lexicon.profile)
        var compiler = LexiconCompiler(normaliser: normaliser, negations: [])
        compiler.add(slots: lexicon.slots)
        slotNames = compiler.addEverySlot()
        vocabulary = compiler.finish().vocabulary
    }

    /// Each once, sorted.
    public func words(in message: String) -> [String] {
        let text = LanguageText(tokens(message), normaliser)
        var found: Set<String> = []
        var places = SymbolPlaces(symbolCount: vocabulary.phraseSymbolCount)
        var start = 0
        while start < text.words.count {
            let end = min(start + SymbolPlaces.capacity, text.sentenceEnds[start])
            vocabulary.fill(&places, text, start..<end)
            let steps = (start..<end).map { self.steps(at: $0, from: start, in: text, places) }
            for index in start..<end where !text.words[index].isQuoted {
                addRuns(from: index - start, steps, to: &found)
                if let beginning = WeighableWords.beginning(of: text.words[index]) { found.insert(beginning) }
                found.formUnion(text.words[index].edges)
            }
            start = end
        }
        return found.sorted()
    }

    private func steps(at index: Int, from start: Int, in text: LanguageText, _ places: SymbolPlaces) -> [Step] {
        var steps: [Step] = []
        let word = text.words[index]
        if word.kind.builtInSlot == nil { steps.append(Step(text: word.text, end: index - start + 1)) }
        places.forEachSymbol(at: index - start) { symbol, end in
            if let name = slotNames[symbol] { steps.append(Step(text: "{\(name)}", end: end)) }
        }
        return steps
    }

    private func addRuns(from start: Int, _ steps: [[Step]], to found: inout Set<String>) {
        for first in steps[start] {
            found.insert(first.text)
            guard first.end < steps.count else { continue }
            for second in steps[first.end] where !(first.isClass && second.isClass) {
                found.insert("\(first.text) \(second.text)")
                guard !first.isClass, !second.isClass, second.end < steps.count else { continue }
                for third in steps[second.end] where !third.isClass {
                    found.insert("\(first.text) \(second.text) \(third.text)")
                }
            }
        }
    }

    private static func beginning(of word: LanguageText.Word) -> String? {
        let letters = word.text.unicodeScalars
        guard word.kind == .word, letters.count >= beginning else { return nil }
        return String(String.UnicodeScalarView(letters.prefix(beginning))) + "*"
    }
}
