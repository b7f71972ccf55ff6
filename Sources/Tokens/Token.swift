/// A word, number or other piece of a text, with its place.
package struct Token: Sendable, Equatable {
    package enum Kind: Sendable, Equatable { case word, number, sign, link, email, phone }

    package var kind: Kind
    /// Folded: lower case, no diacritics, apostrophes straight.
    package var text: String
    /// UTF-8 offsets in the original text.
    package var range: Range<Int>
    /// Number of the sentence and, counted on through the text, of the clause.
    package var sentence: Int
    package var clause: Int
    /// Between quotation marks, so perhaps somebody else's words.
    package var isQuoted = false
}
