internal import Parallel
internal import Lexicons
internal import Tokens
internal import Diagnostics
internal import Vetting

/// Reads headlines. They are short and often English whatever the profile's language, so every lexicon is asked, and what one of them rules out is out.
struct HeadlineReader: Sendable {
    private let lexicons: [CompiledLexicon]
    private let genericTitles: Set<String>

    init(_ lexicons: [Lexicon], _ lists: DetectorLists, _ log: inout DiagnosticLog) {
        self.lexicons = log.map(lexicons) { lexicon, log in
            CompiledLexicon(lexicon, &log) { $0.fact.family != "message" }
        }
        genericTitles = lists.genericTitles
    }

    func read(_ headline: String) -> HeadlineFindings {
        let tokens = Tokenizer.tokens(of: headline, links: LinkScanner())
        var members: [FactID: Set<String>] = [:]
        var barred: [FactID: Set<String>] = [:]
        for lexicon in lexicons where !lexicon.detectors.isEmpty {
            let evaluation = PhraseEvaluation(LanguageText(tokens, lexicon.normaliser), lexicon)
            for index in evaluation.passages.keys { lexicon.detectors[index].add(to: &members) }
            for index in evaluation.barred { lexicon.detectors[index].add(to: &barred) }
        }
        for (fact, excluded) in barred { members[fact]?.subtract(excluded) }
        let words = tokens.filter { $0.kind == .word }.map(\.text).joined(separator: " ")
        return HeadlineFindings(
            roles: (members["sender.roles"] ?? []).sorted(), isGeneric: genericTitles.contains(words),
            members: members.mapValues { $0.sorted() })
    }
}

extension Detector {
    /// Adds the value that it stands for.
    fileprivate func add(to members: inout [FactID: Set<String>]) {
        members[fact, default: []].insert(member ?? "true")
    }
}
