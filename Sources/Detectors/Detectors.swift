internal import Parallel
internal import Tokens
public import Lexicons
public import Diagnostics
internal import Vetting

/// Everything that finds facts in text: messages, headlines, names, addresses. Built once from the lexicons and lists of a
/// site's content; pure and safe to share.
public struct Detectors: Sendable {
    private let messages: MessageReader
    private let headlines: HeadlineReader
    private let lists: DetectorLists
    private let names: PersonName
    let lexicons: [Lexicon]
    /// Words that letters begin with, in all languages.
    private let greetings: Set<String>

    /// - Parameters:
    ///   - lexicons: path and text of each `content/lexicon/*.yml`.
    ///   - lists: path and text of each `content/lists/*.txt`.
    ///   - log: receives what does not fit the form of a lexicon or list.
    public init(
        lexicons files: [(path: String, text: String)], lists listFiles: [(path: String, text: String)],
        _ log: inout DiagnosticLog
    ) {
        lexicons = log.map(files.sorted { $0.path < $1.path }) { Lexicon($0.text, path: $0.path, &$1) }.compactMap(
            \.self)
        lists = DetectorLists(files: listFiles, &log)
        var phraseLog = DiagnosticLog()
        let weights = Detectors.weights(in: listFiles, &log)
        messages = MessageReader(lexicons, weights: weights, lists, &phraseLog)
        headlines = HeadlineReader(lexicons, lists, &phraseLog)
        var seen: Set<Diagnostic> = []
        log.add(phraseLog.diagnostics.filter { seen.insert($0).inserted })
        names = PersonName(titles: lists.nameTitles)
        greetings = Set(
            lexicons.flatMap { $0.profile.greetings }.flatMap {
                LatinFolding.folded($0).split(separator: " ").map(String.init)
            })
    }

    private static func weights(
        in files: [(path: String, text: String)], _ log: inout DiagnosticLog
    ) -> [String: WordWeights] {
        let named = files.compactMap { file in
            WordWeights.language(ofFile: file.path).map { (language: $0, file: file) }
        }
        let read = log.map(named) { ($0.language, WordWeights($0.file.text, path: $0.file.path, &$1)) }
        return Dictionary(read) { _, last in last }
    }

    /// The languages that have phrases, in order.
    public var languages: [String] { lexicons.filter { !$0.detectors.isEmpty }.map(\.language) }

    /// Every computed `message.*` fact of one message. A blank text makes all of them false.
    public func facts(ofMessage text: String) -> MessageFindings { messages.read(text) }

    /// What may be weighed in messages of a language; nil for one without a lexicon.
    public func weighableWords(language: String) -> WeighableWords? {
        lexicons.first { $0.language == language }.map { WeighableWords($0, tokens: messages.tokens) }
    }

    /// What a headline or a job title says.
    public func facts(ofHeadline headline: String) -> HeadlineFindings { headlines.read(headline) }

    /// What a name shows, beside the names that the owner knows.
    public func facts(ofName name: String, known: KnownNames) -> NameFindings {
        NameFindings(
            isSpoofed: SpoofedName.isSpoofed(name), isGeneric: isGeneric(name), resembles: known.lookalike(of: name))
    }

    /// The name to greet with; nil where in doubt, as with a spoofed name.
    public func firstName(of name: String) -> String? {
        isGeneric(name) || SpoofedName.isSpoofed(name) ? nil : names.firstName(of: name)
    }

    /// Whether an address is a company's, a webmail or a disposable one; nil for what is no address.
    public func kind(ofEmail address: String) -> EmailKind? { lists.kind(ofEmail: address) }

    /// The brands of `brands.txt`, for `KnownNames`.
    public var brandNames: [String] { Set(lists.brands.map(\.name)).sorted() }

    /// A message in the form in which campaigns are compared.
    public func campaignText(of message: String, senderName: String, ownerName: String) -> CampaignText {
        CampaignText(messages.tokens(of: message), names: [senderName, ownerName], greetings: greetings)
    }

    /// Whether the message is one of the known default texts.
    public func isStandardText(_ text: String) -> Bool { messages.read(text)["message.isStandardText"] == .true }

    private func isGeneric(_ name: String) -> Bool {
        if name.isPlainWords { return lists.genericNames.contains(name.lowercased()) }
        let words = Tokenizer.tokens(of: name, links: LinkScanner()).map(\.text)
        return lists.genericNames.contains(words.joined(separator: " "))
    }
}
