internal import Parallel
internal import Lexicons
internal import Tokens
internal import Diagnostics
internal import StrictYAML
internal import Vetting

/// Reads messages: their language, their links, and the facts that phrases stand for.
struct MessageReader: Sendable {
    private let lexicons: [CompiledLexicon]
    /// Of each lexicon, only the phrases that must be the whole text: default texts are known in every language.
    private let wholeTexts: [CompiledLexicon]
    private let identifier: LanguageIdentifier
    private let abbreviations: Set<String>
    private let scanner: LinkScanner
    private let inspector: LinkInspector
    /// Every fact that some lexicon has phrases for.
    private let phraseFacts: [FactID]
    private let wholeTextFacts: [FactID]
    /// Both, and what links say.
    private let facts: [FactID]

    private static let family = "message"
    private static let link: FactID = "message.hasLink"
    private static let suspiciousLink: FactID = "message.hasSuspiciousLink"

    /// - Parameter weights: weighed words by language.
    init(
        _ lexicons: [Lexicon], weights: [String: WordWeights], _ lists: DetectorLists, _ log: inout DiagnosticLog
    ) {
        let pairs = log.map(lexicons) { lexicon, log in
            MessageReader.compiled(lexicon, weights[lexicon.language] ?? .empty, &log)
        }
        let (compiled, whole) = (pairs.map(\.phrases), pairs.map(\.wholeTexts))
        self.lexicons = compiled
        wholeTexts = whole.filter { !$0.detectors.isEmpty }
        identifier = LanguageIdentifier(compiled.map { ($0.functionWords, $0.otherWords) })
        abbreviations = Set(lexicons.flatMap { $0.profile.abbreviations }.map(LatinFolding.folded))
        scanner = LinkScanner(knownHosts: lists.shorteners)
        inspector = LinkInspector(lists: lists)
        phraseFacts = Set(compiled.flatMap { $0.detectors.map(\.fact) }).sorted()
        wholeTextFacts = Set(whole.flatMap { $0.detectors.map(\.fact) }).sorted()
        facts = Set(phraseFacts + wholeTextFacts + [MessageReader.link, MessageReader.suspiciousLink]).sorted()
    }

    private static func compiled(
        _ lexicon: Lexicon, _ weights: WordWeights, _ log: inout DiagnosticLog
    ) -> (phrases: CompiledLexicon, wholeTexts: CompiledLexicon) {
        let isMessage = { (detector: Detector) in detector.fact.family == MessageReader.family }
        let phrases = CompiledLexicon(lexicon, weights: weights, &log) { isMessage($0) && !$0.wholeText }
        let wholeTexts = CompiledLexicon(lexicon, &log) { isMessage($0) && $0.wholeText }
        return (phrases, wholeTexts)
    }

    func tokens(of text: String) -> [Token] {
        Tokenizer.tokens(of: text, abbreviations: abbreviations, links: scanner)
    }

    func read(_ text: String) -> MessageFindings {
        let tokens = tokens(of: text)
        var findings = MessageFindings(facts: facts, links: links(in: text, tokens))
        recordLinks(in: &findings)
        let isDefault = recordWholeTexts(tokens, in: &findings)
        let number = identifier.language(of: tokens)
        let lexicon = number.map { lexicons[$0] }.flatMap { $0.detectors.isEmpty ? nil : $0 }
        findings.language = lexicon?.language
        if tokens.isEmpty || isDefault {
            for fact in phraseFacts { findings[fact] = .false }
        } else if let lexicon {
            recordPhrases(tokens, lexicon, in: &findings)
        } else {
            for fact in phraseFacts { findings[fact] = .unknown }
        }
        return findings
    }

    private func links(in text: String, _ tokens: [Token]) -> [LinkFinding] {
        tokens.filter { $0.kind == .link }.map { token in
            let written = String(decoding: Array(text.utf8)[token.range], as: UTF8.self)
            return LinkFinding(text: written, range: token.range, suspicion: inspector.suspicion(of: written))
        }
    }

    private func recordLinks(in findings: inout MessageFindings) {
        let suspicious = findings.links.filter { $0.suspicion != nil }
        findings.record(MessageReader.link, holds: !findings.links.isEmpty, findings.links.map(\.range))
        findings.record(MessageReader.suspiciousLink, holds: !suspicious.isEmpty, suspicious.map(\.range))
    }

    /// Default texts are short, and known in every lexicon's language whatever the text's own.
    private func recordWholeTexts(_ tokens: [Token], in findings: inout MessageFindings) -> Bool {
        for fact in wholeTextFacts { findings[fact] = .false }
        guard tokens.count <= 40 else { return false }
        var isDefault = false
        for lexicon in wholeTexts {
            let text = LanguageText(tokens, lexicon.normaliser)
            for (index, words) in PhraseEvaluation(text, lexicon).passages {
                findings.record(lexicon.detectors[index].fact, holds: true, words.map { text.range(of: $0) })
                isDefault = true
            }
        }
        return isDefault
    }

    private func recordPhrases(_ tokens: [Token], _ lexicon: CompiledLexicon, in findings: inout MessageFindings) {
        let text = LanguageText(tokens, lexicon.normaliser)
        let passages = PhraseEvaluation(text, lexicon).passages
        for fact in phraseFacts { findings[fact] = .unknown }
        let detectors = lexicon.detectors
        for index in detectors.indices {
            let words = passages[index]
            findings.record(detectors[index].fact, holds: words != nil, (words ?? []).map { text.range(of: $0) })
        }
        for detector in detectors where !detector.impliedBy.isEmpty && findings[detector.fact] == .false {
            let reasons = detector.impliedBy.map { FactID($0.value) }.filter { findings[$0] == .true }
            let passages = reasons.flatMap { findings.passages[$0] ?? [] }
            findings.record(detector.fact, holds: !reasons.isEmpty, passages)
        }
    }
}

extension MessageFindings {
    /// A fact is true where one detector finds it so, else false.
    fileprivate mutating func record(_ fact: FactID, holds: Bool, _ ranges: [Range<Int>]) {
        guard holds else {
            if self[fact] != .true { self[fact] = .false }
            return
        }
        self[fact] = .true
        if ranges.isEmpty { return }
        passages[fact] = Passages.merged((passages[fact] ?? []) + ranges)
    }
}
