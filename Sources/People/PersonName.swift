internal import Foundation

/// A person's name as it came, and the form in which two spellings of it are one.
public struct PersonName: Sendable, Hashable, CustomStringConvertible {
    /// As received, spaces tidied; of a name that goes on and on, the beginning.
    public let text: String

    public init(_ text: String) { self.text = PersonName.cut(PersonName.tidied(text)) }

    public init(first: String, last: String) { self.init(first + " " + last) }

    public var description: String { text }

    /// What the export writes for an account that is gone.
    public var isRemovedAccount: Bool { normalised == "linkedin member" }

    /// Without titles, degrees, emoji and upper case, in NFC: what joins rows that carry no profile address.
    public var normalised: String { PersonName.normalised(text) }

    /// The first word after titles; nil where in doubt: one word only, an initial, or no letters.
    /// Whether a name is spoofed is for detectors to say (see `Inbox.firstName(of:)`).
    public var firstName: String? {
        if isRemovedAccount { return nil }
        if let first = PlainName.firstName(text) { return first }
        let words = PersonName.coreWords(text)
        guard words.count >= 2 else { return nil }
        let first = words[0]
        guard first.unicodeScalars.filter(\.properties.isAlphabetic).count >= 2, !first.contains(".") else {
            return nil
        }
        return first
    }

    package static func normalised(_ text: String) -> String {
        if let short = PlainName.normalised(text) { return short }
        let words = coreWords(text)
        let kept = words.isEmpty ? [tidied(text)] : words
        return kept.joined(separator: " ").lowercased().precomposedStringWithCanonicalMapping
    }

    /// The words between titles and degrees, emoji and other signs taken off.
    private static func coreWords(_ text: String) -> [String] {
        let beforeComma = text.prefix { $0 != "," && $0 != "|" && $0 != "(" }
        let part = beforeComma.contains { $0.isLetter } ? beforeComma : text[...]
        var words = part.split(whereSeparator: \.isWhitespace).map(withoutSigns).filter { !$0.isEmpty }[...]
        // A slice gives its first word away without moving the others: a name may be nothing but titles.
        while words.count > 1, let first = words.first, NameWords.isTitle(first) { words.removeFirst() }
        while words.count > 1, let last = words.last, NameWords.isDegree(last) { words.removeLast() }
        return Array(words)
    }

    private static func withoutSigns(_ word: Substring) -> String {
        String(String.UnicodeScalarView(word.unicodeScalars.filter(isPartOfName)))
    }

    private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic || "-'.0123456789&".unicodeScalars.contains(scalar) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .dashPunctuation, .finalPunctuation, .otherNumber, .letterNumber:
            return !(0xFE00...0xFE0F).contains(scalar.value)
        default: return false
        }
    }

    /// A name is read a dozen times for each page: of several million letters, which a table may hold, that took seconds. By
    /// scalars, as thousands of marks that lean on one letter are one character with it.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longest, text.unicodeScalars.count > longest else { return text }
        return String(text.unicodeScalars.prefix(longest - 1)) + "…"
    }

    /// Scalars of a name; four times as many as LinkedIn takes.
    private static let longest = 400

    /// Spaces at the ends taken off and runs of them made one.
    package static func tidied(_ text: String) -> String {
        if PlainName.isTidy(text) { return text }
        // By scalars: a mark that leans on a space is one character with it, which is no space any more.
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        return words.map { String($0) }.joined(separator: " ")
    }
}
