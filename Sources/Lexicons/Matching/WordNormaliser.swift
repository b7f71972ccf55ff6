internal import Tokens
/// Brings the words of a language to the form in which phrases have them: one spelling, contractions written out,
/// fillers left out.
package struct WordNormaliser: Sendable {
    private let spellings: [String: [String]]
    private let fillers: Set<String>
    private let apostropheParts: Bool

    init(_ profile: LanguageProfile) {
        spellings = profile.spellings.reduce(into: [:]) { map, pair in
            map[LatinFolding.folded(pair.key)] = LatinFolding.folded(pair.value).split(separator: " ").map(String.init)
        }
        fillers = Set(profile.fillers.map(LatinFolding.folded))
        apostropheParts = profile.apostropheParts
    }

    func isFiller(_ word: String) -> Bool { fillers.contains(word) }

    /// The words that a written word stands for; one, or several for a contraction. Fillers included.
    func expanded(_ word: String) -> [String] {
        if let words = spellings[word] { return words }
        guard word.utf8.contains(39) else { return [word] }
        let parts = word.split(separator: "'").map(String.init)
        if apostropheParts { return parts.flatMap { spellings[$0] ?? [$0] } }
        if parts.count == 2, parts[1] == "s" { return spellings[parts[0]] ?? [parts[0]] }
        return [parts.joined()]
    }

    /// The words of a part of a phrase. Fillers are left out, unless nothing else is there.
    func words(of part: Substring, isOpen: Bool) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in part.unicodeScalars {
            if Tokenizer.isWordPart(scalar) {
                LatinFolding.append(scalar, to: &word)
            } else if scalar == "'" || scalar == "’" {
                word += "'"
            } else {
                if !word.isEmpty { words += expanded(word) }
                word = ""
                if "$€£%@&+?".unicodeScalars.contains(scalar) { words.append(String(Character(scalar))) }
            }
        }
        if !word.isEmpty { words += isOpen && !word.utf8.contains(39) ? [word] : expanded(word) }
        return isOpen ? words : words.filter { !fillers.contains($0) }
    }
}
