internal import Tokens
/// Reads a person's name as it stands on a profile.
struct PersonName {
    /// Folded titles without stops (`dr`, `prof`, `phd`).
    let titles: Set<String>

    /// What stands in place of a name once an account is gone, folded.
    private static let removedAccount = "linkedin member"

    /// The name to greet with: the first word after titles, as written. Nil where in doubt: one letter or an initial, no
    /// capital, a single word in capitals, or nothing that is a name.
    func firstName(of name: String) -> String? {
        if let plain = plainFirstName(of: name) { return plain }
        if LatinFolding.folded(name) == PersonName.removedAccount { return nil }
        for word in name.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "(" }) {
            let letters = PersonName.trimmed(word)
            if letters.isEmpty || titles.contains(DetectorLists.withoutDots(LatinFolding.folded(letters))) { continue }
            return isGreetable(letters) ? PersonName.inNormalCase(String(letters)) : nil
        }
        return nil
    }

    /// The short way for names of ASCII letters that begin with a capital; nil where it takes a closer look.
    private func plainFirstName(of name: String) -> String? {
        guard name.isPlainWords else { return nil }
        let first = name.prefix { $0 != " " }
        let bytes = first.utf8
        guard bytes.count > 1, (bytes.first ?? 0xFF) < UInt8(ascii: "a"), (bytes.last ?? 0) >= UInt8(ascii: "a")
        else { return nil }
        let folded = first.lowercased()
        return titles.contains(folded) || PersonName.removedAccount.hasPrefix(folded) ? nil : String(first)
    }

    private func isGreetable(_ word: Substring) -> Bool {
        let scalars = word.unicodeScalars
        guard let first = scalars.first, word.count > 1, !word.contains("."), !word.contains(where: \.isNumber) else {
            return false
        }
        let hasCase = first.properties.isUppercase || first.properties.isLowercase
        return scalars.allSatisfy { Tokenizer.isWordPart($0) || "-'’".unicodeScalars.contains($0) }
            && (!hasCase || first.properties.isUppercase) && !SpoofedName.isSpoofed(String(word))
            && (Script(first) != nil || word.count <= 12)
    }

    /// `ANNA` reads as Anna; two capitals (`JP`) stay.
    private static func inNormalCase(_ word: String) -> String {
        let hasLower = word.unicodeScalars.contains { $0.properties.isLowercase }
        guard !hasLower, word.count > 2, let first = word.first, first.isUppercase else { return word }
        return String(first) + word.dropFirst().lowercased()
    }

    /// Without emoji and punctuation around it.
    private static func trimmed(_ word: Substring) -> Substring {
        var word = word
        while let first = word.unicodeScalars.first, !Tokenizer.isWordPart(first) { word.unicodeScalars.removeFirst() }
        while let last = word.unicodeScalars.last, !Tokenizer.isWordPart(last), last != "." {
            word.unicodeScalars.removeLast()
        }
        return word
    }
}
