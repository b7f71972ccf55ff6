/// A word, number or other piece of a text, with its place.
struct Token: Sendable, Equatable {
    enum Kind: Sendable, Equatable { case word, number, sign, link, email, phone }

    var kind: Kind
    /// Folded: lower case, no diacritics, apostrophes straight.
    var text: String
    /// UTF-8 offsets in the original text.
    var range: Range<Int>
    /// Number of the sentence and, counted on through the text, of the clause.
    var sentence: Int
    var clause: Int
    /// Between quotation marks, so perhaps somebody else's words.
    var isQuoted = false
}
