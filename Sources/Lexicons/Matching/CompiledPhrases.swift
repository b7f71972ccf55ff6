/// The phrases and weighed words of a lexicon, ready to be found in texts.
struct CompiledPhrases: Sendable {
    let vocabulary: Vocabulary
    let automaton: PhraseAutomaton
    let patterns: [Pattern]
    let weighed: WeighedWords

    /// A sentence longer than a run is read in runs that overlap, so that no phrase is cut in two.
    private static let runOverlap = 24

    /// Every match in the text, each once, by start, end and pattern; and every place of weighed words, but
    /// for quoted ones, which are somebody else's.
    func read(_ text: LanguageText) -> (matches: [PatternMatch], words: [WeighedPlace]) {
        var places = SymbolPlaces(symbolCount: vocabulary.phraseSymbolCount)
        var found: Set<PatternMatch> = []
        var words: [WeighedPlace] = []
        var start = 0
        while start < text.words.count {
            let sentenceEnd = text.sentenceEnds[start]
            let end = min(start + SymbolPlaces.capacity, sentenceEnd)
            let isLast = end == sentenceEnd
            vocabulary.fill(&places, text, start..<end)
            let length = isLast ? end - start : end - start - CompiledPhrases.runOverlap
            automaton.matches(in: places, starts: places.window(from: 0, length: length)) { pattern, first, last in
                found.insert(PatternMatch(pattern: pattern, start: start + first, end: start + last))
            }
            weighed.places(in: places, starts: 0..<length) { row, first, last in
                if text.words[start + first].isQuoted { return }
                words.append(WeighedPlace(row: row, words: start + first..<start + last))
            }
            start += length
        }
        return (found.sorted { ($0.start, $0.end, $0.pattern) < ($1.start, $1.end, $1.pattern) }, words)
    }
}
