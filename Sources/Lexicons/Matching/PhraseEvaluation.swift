/// Which detectors of a lexicon a text sets off, and by which words.
///
/// A phrase decides alone; where none is found, weighed words may reach together what a fact needs. What silences a
/// phrase silences them too: `unless` in the whole text, `not` in a sentence.
package struct PhraseEvaluation {
    private let lexicon: CompiledLexicon
    private let text: LanguageText
    private let matches: [Pattern.Purpose: [PatternMatch]]
    private let words: WordEvidence
    private var negations: [PatternMatch] = []
    private var reports: [PatternMatch] = []
    private var greetingEnd = 0
    /// Words that spoke, by detector; no entry for one that is not set off.
    package private(set) var passages: [Int: [Range<Int>]] = [:]
    /// Detectors of which a `not` phrase stands in the text.
    package private(set) var barred: Set<Int> = []

    /// How far a negation reaches, in words.
    private static let negationReach = 5

    package init(_ text: LanguageText, _ lexicon: CompiledLexicon) {
        self.lexicon = lexicon
        self.text = text
        let patterns = lexicon.phrases.patterns
        let found = lexicon.phrases.read(text)
        matches = Dictionary(grouping: found.matches) { patterns[$0.pattern].purpose }
        words = WordEvidence(found.words, lexicon.phrases.weighed)
        findContext()
        let touched = Set(matches.keys.compactMap(\.detector))
        for index in lexicon.detectors.indices {
            // Most detectors have no phrase in a text.
            let found = touched.contains(index) ? evidence(for: index, lexicon.detectors[index]) : []
            if found.isEmpty, !words.isEmpty { weighWords(for: index, lexicon.detectors[index]) }
            if !found.isEmpty { passages[index] = found }
        }
        barred = touched.filter { !matches(for: .not(detector: $0)).isEmpty }
    }

    private mutating func weighWords(for index: Int, _ detector: Detector) {
        if !matches(for: .unless(detector: index)).isEmpty { return }
        let barred = Set(matches(for: .not(detector: index)).map { text.sentenceEnds[$0.start] })
        let heaviest = words.heaviest(for: detector.fact) { !barred.contains(text.sentenceEnds[$0.lowerBound]) }
        passages[index] = heaviest.map(joined)
    }

    /// Runs of a sentence with no more than two words between them read better as one.
    private func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
        runs.reduce(into: []) { result, run in
            if let last = result.last, run.lowerBound - last.upperBound <= 2,
                text.sentenceEnds[last.lowerBound] == text.sentenceEnds[run.lowerBound]
            {
                result[result.count - 1] = last.lowerBound..<run.upperBound
            } else {
                result.append(run)
            }
        }
    }

    private mutating func findContext() {
        let falseNegations = matches(for: .falseNegation)
        negations = matches(for: .negation).filter { match in
            !falseNegations.contains { $0.words.overlaps(match.words) }
        }
        reports = matches(for: .reported)
        guard let greeting = matches(for: .greeting).filter({ $0.start == 0 }).map(\.end).max() else { return }
        greetingEnd = greeting
        let clause = text.words[0].clause
        while greetingEnd < min(greeting + 4, text.words.count), text.words[greetingEnd].clause == clause {
            greetingEnd += 1
        }
    }

    private func matches(for purpose: Pattern.Purpose) -> [PatternMatch] {
        matches[purpose] ?? []
    }

    private func evidence(for index: Int, _ detector: Detector) -> [Range<Int>] {
        if !matches(for: .unless(detector: index)).isEmpty { return [] }
        let barred = matches(for: .not(detector: index)).map { text.sentenceEnds[$0.start] }
        let excepted = matches(for: .except(detector: index)).map(\.words)
        let speaks = { (match: PatternMatch) in
            !barred.contains(text.sentenceEnds[match.start]) && !isNegated(match)
                && !excepted.contains { $0.overlaps(match.words) }
                && !(detector.ownVoice && isSecondHand(match)) && !(detector.wholeText && !isWholeText(match))
        }
        var found = matches(for: .phrase(detector: index)).filter(speaks).map(\.words)
        for (entry, near) in detector.near.enumerated() {
            found += pairs(
                .near(detector: index, entry: entry, isFirst: true),
                .near(detector: index, entry: entry, isFirst: false), where: speaks
            ) { first, second in
                text.sentenceEnds[first.start] == text.sentenceEnds[second.start]
                    && !first.words.overlaps(second.words)
                    && max(second.start - first.end, first.start - second.end) <= near.distance
            }
        }
        for (entry, parts) in detector.together.enumerated() {
            let sides = parts.indices.map { part in
                matches(for: .together(detector: index, entry: entry, part: part)).filter(speaks).map(\.words)
            }
            if sides.allSatisfy({ !$0.isEmpty }) { found += sides.flatMap(\.self) }
        }
        return found
    }

    /// The words of both sides of every pair that belongs together.
    private func pairs(
        _ first: Pattern.Purpose, _ second: Pattern.Purpose, where speaks: (PatternMatch) -> Bool,
        _ belong: (PatternMatch, PatternMatch) -> Bool
    ) -> [Range<Int>] {
        let left = matches(for: first).filter(speaks)
        if left.isEmpty { return [] }
        let right = matches(for: second).filter(speaks)
        return left.flatMap { one in
            right.filter { belong(one, $0) }.flatMap { [one.words, $0.words] }
        }
    }

    private func isNegated(_ match: PatternMatch) -> Bool {
        let ownsNegation = lexicon.phrases.patterns[match.pattern].hasNegation
        return negations.contains { negation in
            if negation.start >= match.start, negation.end <= match.end { return !ownsNegation }
            return negation.end <= match.start && match.start - negation.end <= PhraseEvaluation.negationReach
                && isOneClause(from: negation.end, to: match.start, clause: text.words[negation.start].clause)
        }
    }

    private func isSecondHand(_ match: PatternMatch) -> Bool {
        text.words[match.words].contains(where: \.isQuoted)
            || reports.contains { report in
                report.end <= match.start
                    && isOneClause(from: report.end, to: match.start, clause: text.words[report.end - 1].clause)
            }
    }

    private func isOneClause(from start: Int, to end: Int, clause: Int) -> Bool {
        text.words[end].clause == clause
            && !text.words[start..<end].contains { lexicon.clauseBreaks.contains($0.text) }
    }

    /// Whether nothing but a greeting stands before, and nothing but a name after.
    private func isWholeText(_ match: PatternMatch) -> Bool {
        match.start <= max(greetingEnd, 2) && text.words.count - match.end <= 4
    }
}
