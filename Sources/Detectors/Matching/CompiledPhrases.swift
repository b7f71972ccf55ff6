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

    /// Every match in the text, each once, by start, end and pattern.
    func matches(in text: LanguageText) -> [PatternMatch] {
        let lattice = makeLattice(text)
        var found: [PatternMatch] = []
        for start in 0..<lattice.count {
            automaton.matches(in: lattice, from: start, limit: text.sentenceEnds[start]) { pattern, end in
                found.append(PatternMatch(pattern: pattern, start: start, end: end))
            }
        }
        return found
    }

    private func makeLattice(_ text: LanguageText) -> WordLattice {
        var plain = WordLattice()
        for (index, word) in text.words.enumerated() { plain.append(arcs(of: word, at: index)) }
        var full = WordLattice()
        for start in 0..<plain.count {
            var arcs = Array(plain.arcs(from: start))
            slotAutomaton.matches(in: plain, from: start, limit: text.sentenceEnds[start]) { pattern, end in
                let arc = WordLattice.Arc(symbol: slotOfPattern[pattern], end: end)
                if !arcs.contains(where: { $0.symbol == arc.symbol && $0.end == end }) { arcs.append(arc) }
            }
            full.append(arcs)
        }
        return full
    }

    private func arcs(of word: LanguageText.Word, at index: Int) -> [WordLattice.Arc] {
        var arcs: [WordLattice.Arc] = []
        let builtInName: String? =
            switch word.kind {
            case .number: "number"
            case .email: "email"
            case .link: "link"
            case .phone: "phone"
            case .word, .sign: nil
            }
        if let builtInName, let symbol = builtIn[builtInName] { arcs.append(.init(symbol: symbol, end: index + 1)) }
        if word.kind == .email || word.kind == .link || word.kind == .phone { return arcs }
        words.symbols(of: word.text) { symbol in
            if !arcs.contains(where: { $0.symbol == symbol }) { arcs.append(.init(symbol: symbol, end: index + 1)) }
        }
        return arcs
    }
}
