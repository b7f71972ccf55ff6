internal import Tokens
/// The words, beginnings and slots that the phrases and weighed words of a lexicon are made of, by number. A class, for
/// every run of words is looked up in it.
final class Vocabulary: Sendable {
    let words: WordTable
    let slotAutomaton: PhraseAutomaton
    /// The symbol of the slot that each pattern of `slotAutomaton` fills.
    let slotOfPattern: [Int32]
    /// Symbols of the slots that tokens fill by their kind.
    let builtIn: [String: Int32]
    /// Symbols from this one on occur in weighed words alone.
    let phraseSymbolCount: Int

    init(
        words: WordTable, slotAutomaton: PhraseAutomaton, slotOfPattern: [Int32], builtIn: [String: Int32],
        phraseSymbolCount: Int
    ) {
        self.words = words
        self.slotAutomaton = slotAutomaton
        self.slotOfPattern = slotOfPattern
        self.builtIn = builtIn
        self.phraseSymbolCount = phraseSymbolCount
    }

    /// Notes which symbols stand where in a run of words.
    func fill(_ places: inout SymbolPlaces, _ text: LanguageText, _ run: Range<Int>) {
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
        for edge in word.edges { words.symbols(of: edge) { places.add($0, at: place) } }
    }
}

extension LanguageText.Word {
    /// The word as one that opens a clause (`^thanks`), and as one that closes it (`demo$`), as far as it does.
    var edges: [String] {
        guard kind == .word else { return [] }
        return (opensClause ? ["^" + text] : []) + (closesClause ? [text + "$"] : [])
    }
}

extension Token.Kind {
    /// The slot that every token of the kind fills.
    var builtInSlot: String? {
        switch self {
        case .number: "number"
        case .email: "email"
        case .link: "link"
        case .phone: "phone"
        case .word, .sign: nil
        }
    }
}
