/// A part of weighed words, as `words-<language>.txt` writes it.
enum WordElement: Sendable, Hashable {
    case word(String)
    /// `help*`: any word that begins so.
    case beginning(String)
    /// `{product}`: a class of the lexicon's slots, or `{number}`, `{link}`, `{email}`, `{phone}`.
    case slot(String)

    init(_ text: Substring) {
        if text.hasPrefix("{"), text.hasSuffix("}") {
            self = .slot(String(text.dropFirst().dropLast()))
        } else if text.hasSuffix("*") {
            self = .beginning(String(text.dropLast()))
        } else {
            self = .word(String(text))
        }
    }
}
