internal import Tokens
/// A message as campaigns compare it: without greeting, names, the paths of links, digits and punctuation.
public struct CampaignText: Sendable, Hashable {
    /// The words that are left, joined by spaces.
    public let text: String
    /// Letters in them.
    public let letters: Int

    public init(_ text: String) {
        self.text = text
        letters = text.unicodeScalars.count { $0 != " " }
    }

    init(_ tokens: [Token], names: [String], greetings: Set<String>) {
        let nameWords = Set(
            names.flatMap { LatinFolding.folded($0).split(whereSeparator: { !$0.isLetter }).map(String.init) })
        var words: [String] = []
        for token in tokens {
            switch token.kind {
            case .word: if !nameWords.contains(token.text) { words.append(token.text) }
            case .link: words.append(WebAddress(token.text).host)
            case .number, .sign, .email, .phone: continue
            }
        }
        while let first = words.first, greetings.contains(first) { words.removeFirst() }
        self.init(words.joined(separator: " "))
    }
}
