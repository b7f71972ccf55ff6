internal import Tokens
internal import Diagnostics
internal import StrictYAML

/// Builds the automata of a lexicon, and finds the phrases that cannot be compiled.
struct LexiconCompiler {
    private let reader: PhraseReader
    private let negationWords: Set<String>
    private var symbols = SymbolTable()
    private var slots: [String: [Located<String>]] = [:]
    private var wholeWords: [(word: String, symbol: Int32)] = []
    private var beginnings: [(word: String, symbol: Int32)] = []
    private var slotAutomaton = PhraseAutomaton()
    private var slotOfPattern: [Int32] = []
    private var automaton = PhraseAutomaton()
    private var patterns: [Pattern] = []
    private var weighed = WeighedWords()
    private var phraseSymbolCount: Int?
    private(set) var log = DiagnosticLog()

    /// Slots that tokens fill by their kind.
    static let builtInSlots = ["number", "email", "link", "phone"]
    private static let readingLimit = 20_000

    init(normaliser: WordNormaliser, negations: [String]) {
        reader = PhraseReader(normaliser: normaliser)
        negationWords = Set(negations.map(LatinFolding.folded))
    }

    /// Makes slots known; one is compiled when the first phrase uses it.
    mutating func add(slots: [String: [Located<String>]]) {
        for name in LexiconCompiler.builtInSlots { slotSymbols[name] = symbols.symbol(slot: name) }
        self.slots = slots
    }

    private var slotSymbols: [String: Int32] = [:]
    private var choiceSymbols: [String: Int32] = [:]

    mutating func add(_ phrase: String, _ purpose: Pattern.Purpose, at location: SourceLocation?) {
        for elements in readings(of: phrase, at: location) {
            guard let steps = steps(of: elements, at: location) else { continue }
            automaton.insert(steps, pattern: patterns.count)
            patterns.append(Pattern(purpose: purpose, hasNegation: elements.contains(where: isNegation)))
        }
    }

    /// Compiles every slot, used or not, and returns their names by symbol.
    mutating func addEverySlot() -> [Int32: String] {
        for name in slots.keys.sorted() { _ = symbol(ofSlot: name, at: nil) }
        return Dictionary(uniqueKeysWithValues: slotSymbols.map { ($0.value, $0.key) })
    }

    /// Makes weighed words known; to be called after the last phrase.
    mutating func add(_ weights: WordWeights) {
        for row in weights.rows where weights.holdsSlot(row) {
            for case .slot(let name) in weights.elements(of: row) {
                _ = symbol(ofSlot: name, at: SourceLocation(weights.path, line: row.line))
            }
        }
        phraseSymbolCount = symbols.count
        weighed = WeighedWords(facts: weights.facts, rows: weights.rows.count)
        var start = 0
        for row in weights.rows {
            let elements = weights.elements(of: row)
            let steps = elements.compactMap { symbol(of: $0) }
            let end = start + weights.facts.count
            if steps.count == elements.count { weighed.insert(steps, weights: weights.weights[start..<end]) }
            start = end
        }
    }

    private mutating func symbol(of element: WordElement) -> Int32? {
        switch element {
        case .slot(let name): slotSymbols[name]
        case .beginning(let word): symbols.symbol(beginning: word)
        case .word(let word): symbols.symbol(word: word)
        }
    }

    mutating func finish() -> CompiledPhrases {
        let phraseSymbolCount = phraseSymbolCount ?? symbols.count
        slotAutomaton.seal(symbolCount: phraseSymbolCount)
        automaton.seal(symbolCount: phraseSymbolCount)
        let vocabulary = Vocabulary(
            words: WordTable(
                wholeWords: wholeWords + symbols.words, beginnings: beginnings + symbols.beginnings),
            slotAutomaton: slotAutomaton,
            slotOfPattern: slotOfPattern, builtIn: slotSymbols, phraseSymbolCount: phraseSymbolCount)
        return CompiledPhrases(vocabulary: vocabulary, automaton: automaton, patterns: patterns, weighed: weighed)
    }

    private func isNegation(_ element: PhraseElement) -> Bool {
        switch element {
        case .word(let word): negationWords.contains(word)
        case .choice(let choice): choice.split(separator: "|").contains { negationWords.contains(String($0)) }
        case .slot, .beginning, .gap: false
        }
    }

    private mutating func readings(of phrase: String, at location: SourceLocation?) -> [[PhraseElement]] {
        let readings = reader.readings(of: phrase)
        if readings.isEmpty {
            log.error("A phrase needs at least one word that is no filler", at: location)
        }
        return readings
    }

    /// The members of a slot with the slots and choices in them replaced by their members.
    private mutating func expanded(slot name: String, at location: SourceLocation?, depth: Int = 0) -> [[PhraseElement]]
    {
        guard let phrases = slots[name] else {
            _ = symbol(ofSlot: name, at: location)
            return [[.slot(name)]]
        }
        guard depth < 6 else {
            log.error("Slots nest at most 6 deep; \"\(name)\" goes deeper or contains itself", at: location)
            return []
        }
        let members = phrases.flatMap { reader.readings(of: $0.value) }
        return expanded(members, of: name, at: location, depth: depth)
    }

    private mutating func expanded(
        _ members: [[PhraseElement]], of name: String, at location: SourceLocation?, depth: Int
    ) -> [[PhraseElement]] {
        var result: [[PhraseElement]] = []
        for member in members {
            var readings: [[PhraseElement]] = [[]]
            for element in member {
                var parts = [[element]]
                if case .slot(let inner) = element { parts = expanded(slot: inner, at: location, depth: depth + 1) }
                if case .choice(let choice) = element {
                    parts = expanded(reader.alternatives(of: choice), of: name, at: location, depth: depth + 1)
                }
                readings = readings.flatMap { reading in parts.map { reading + $0 } }
                if readings.count > LexiconCompiler.readingLimit {
                    log.error(
                        "Slot \"\(name)\" stands for more than \(LexiconCompiler.readingLimit) phrases", at: location)
                    return []
                }
            }
            result += readings
        }
        return result
    }

    private mutating func insert(_ member: [PhraseElement], _ symbol: Int32) {
        if member.count == 1, case .word(let word) = member[0] {
            wholeWords.append((word, symbol))
        } else if member.count == 1, case .beginning(let word) = member[0] {
            beginnings.append((word, symbol))
        } else if let steps = steps(of: member, at: nil) {
            slotAutomaton.insert(steps, pattern: slotOfPattern.count)
            slotOfPattern.append(symbol)
        }
    }

    private mutating func symbol(ofSlot name: String, at location: SourceLocation?) -> Int32? {
        if let known = slotSymbols[name] { return known }
        guard let phrases = slots[name] else {
            let names = slots.keys.sorted() + LexiconCompiler.builtInSlots
            log.error("No slot \"\(name)\"\(didYouMean(name, in: names))", at: location)
            return nil
        }
        let symbol = symbols.symbol(slot: name)
        slotSymbols[name] = symbol
        for member in expanded(slot: name, at: phrases.first?.location) { insert(member, symbol) }
        return symbol
    }

    /// A choice is a slot without a name; alike choices share one symbol.
    private mutating func symbol(of choice: String, at location: SourceLocation?) -> Int32 {
        if let known = choiceSymbols[choice] { return known }
        let symbol = symbols.symbol(slot: choice)
        choiceSymbols[choice] = symbol
        let members = expanded(reader.alternatives(of: choice), of: choice, at: location, depth: 0)
        for member in members { insert(member, symbol) }
        return symbol
    }

    private mutating func steps(of elements: [PhraseElement], at location: SourceLocation?) -> [PhraseAutomaton.Step]? {
        var steps: [PhraseAutomaton.Step] = []
        for element in elements {
            switch element {
            case .gap(let limit):
                if case .gap(let before) = steps.last {
                    steps.removeLast(); steps.append(.gap(before + limit))
                } else {
                    steps.append(.gap(limit))
                }
            case .word(let word): steps.append(.symbol(symbols.symbol(word: word)))
            case .beginning(let word): steps.append(.symbol(symbols.symbol(beginning: word)))
            case .choice(let choice): steps.append(.symbol(symbol(of: choice, at: location)))
            case .slot(let name):
                guard let symbol = symbol(ofSlot: name, at: location) else { return nil }
                steps.append(.symbol(symbol))
            }
        }
        return steps
    }
}
