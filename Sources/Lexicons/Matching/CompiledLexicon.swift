internal import Tokens
package import Diagnostics
internal import StrictYAML
internal import Vetting

/// A lexicon ready for use. A class, for it holds many tables, and every text that is read holds on to it.
package final class CompiledLexicon: Sendable {
    package let language: String
    package let detectors: [Detector]
    package let normaliser: WordNormaliser
    let phrases: CompiledPhrases
    let clauseBreaks: Set<String>
    package let functionWords: [String]
    /// Other words that its slots, spellings and weights know, by which a text may show its language too.
    package let otherWords: [String]

    /// Compiles the detectors that `isWanted` keeps; what cannot be compiled is logged with its line.
    package init(
        _ lexicon: Lexicon, weights: WordWeights = .empty, _ log: inout DiagnosticLog,
        keeping isWanted: (Detector) -> Bool = { _ in true }
    ) {
        let profile = lexicon.profile
        language = profile.name
        detectors = lexicon.detectors.filter(isWanted)
        normaliser = WordNormaliser(profile)
        clauseBreaks = Set(profile.clauseBreaks.map(LatinFolding.folded))
        functionWords = (profile.functionWords + profile.greetings.filter { !$0.contains(" ") }).map(
            LatinFolding.folded)
        let members = lexicon.slots.values.flatMap { $0.map(\.value) } + profile.spellings.keys
        otherWords =
            members.filter(CompiledLexicon.isPlainWord).map(LatinFolding.folded)
            + weights.plainWords
        var compiler = LexiconCompiler(normaliser: normaliser, negations: profile.negations)
        compiler.add(slots: lexicon.slots)
        for phrase in profile.negations { compiler.add(phrase, .negation, at: nil) }
        for phrase in profile.falseNegations { compiler.add(phrase, .falseNegation, at: nil) }
        for phrase in profile.reported { compiler.add(phrase, .reported, at: nil) }
        for phrase in profile.greetings { compiler.add(phrase, .greeting, at: nil) }
        for (index, detector) in detectors.enumerated() { compiler.add(detector, number: index) }
        compiler.add(weights)
        phrases = compiler.finish()
        log.add(compiler.log.diagnostics)
    }

    /// A word, or the beginning of one (`help*`).
    static func isPlainWord(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { Tokenizer.isWordPart($0) || $0 == "*" }
    }
}

extension LexiconCompiler {
    mutating func add(_ detector: Detector, number: Int) {
        for phrase in detector.phrases { add(phrase.value, .phrase(detector: number), at: phrase.location) }
        for phrase in detector.not { add(phrase.value, .not(detector: number), at: phrase.location) }
        for phrase in detector.unless { add(phrase.value, .unless(detector: number), at: phrase.location) }
        for phrase in detector.except { add(phrase.value, .except(detector: number), at: phrase.location) }
        for (entry, near) in detector.near.enumerated() {
            add(near.first, .near(detector: number, entry: entry, isFirst: true), at: near.location)
            add(near.second, .near(detector: number, entry: entry, isFirst: false), at: near.location)
        }
        for (entry, parts) in detector.together.enumerated() {
            for (part, phrase) in parts.enumerated() {
                add(phrase.value, .together(detector: number, entry: entry, part: part), at: phrase.location)
            }
        }
    }
}
