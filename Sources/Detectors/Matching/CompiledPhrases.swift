/// The phrases of a lexicon, ready to be found in texts.
struct CompiledPhrases: Sendable {
    let words: WordTrie
    let slotAutomaton: PhraseAutomaton
    /// The symbol of the slot that each pattern of `slotAutomaton` fills.
    let slotOfPattern: [Int32]
    let automaton: PhraseAutomaton
    let patterns: [Pattern]
    /// Symbols of the slots by name, for those that tokens fill by their kind.
    let builtIn: [String: Int32]
    let symbolCount: Int

    /// A sentence longer than a run is read in runs that overlap, so that no phrase is cut in two.
    private static let runOverlap = 24

    /// Every match in the text, each once, by start, end and pattern.
    func matches(in text: LanguageText) -> [PatternMatch] {
        var places = SymbolPlaces(symbolCount: symbolCount)
        var found: Set<PatternMatch> = []
        var start = 0
        while start < text.words.count {
            let sentenceEnd = text.sentenceEnds[start]
            let end = min(start + SymbolPlaces.capacity, sentenceEnd)
            let isLast = end == sentenceEnd
            fill(&places, text, start..<end)
            let fresh = places.window(from: 0, length: isLast ? end - start : end - start - CompiledPhrases.runOverlap)
            automaton.matches(in: places, starts: fresh) { pattern, first, last in
                found.insert(PatternMatch(pattern: pattern, start: start + first, end: start + last))
            }
            start = isLast ? end : end - CompiledPhrases.runOverlap
        }
        return found.sorted { ($0.start, $0.end, $0.pattern) < ($1.start, $1.end, $1.pattern) }
    }

    private func fill(_ places: inout SymbolPlaces, _ text: LanguageText, _ run: Range<Int>) {
        places.reset(count: run.count)
        for index in run { add(text.words[index], at: index - run.lowerBound, to: &places) }
        var spans: [(symbol: Int32, start: Int, end: Int)] = []
        slotAutomaton.matches(in: places, starts: .max) { pattern, start, end in
            spans.append((slotOfPattern[pattern], start, end))
        }
        for span in spans { places.add(span.symbol, from: span.start, to: span.end) }
    }

    private func add(_ word: LanguageText.Word, at place: Int, to places: inout SymbolPlaces) {
        if let name = word.kind.builtInSlot, let symbol = builtIn[name] { places.add(symbol, at: place) }
        if word.kind == .email || word.kind == .link || word.kind == .phone { return }
        words.symbols(of: word.text) { places.add($0, at: place) }
    }
}

extension Token.Kind {
    /// The slot that every token of the kind fills.
    fileprivate var builtInSlot: String? {
        switch self {
        case .number: "number"
        case .email: "email"
        case .link: "link"
        case .phone: "phone"
        case .word, .sign: nil
        }
    }
}
