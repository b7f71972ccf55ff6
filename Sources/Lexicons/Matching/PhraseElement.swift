/// A part of a phrase, as written in a lexicon.
///
/// `help* {company?} ... with call|chat` is a word with any ending, a slot that may be absent, a gap, a word, and one of
/// two words; an underscore joins the words of an alternative (`call|quick_chat`). `..` leaves up to 2 words out, `...` up to 6. A word with `?` may be absent.
enum PhraseElement: Sendable, Hashable {
    case word(String)
    /// Any word that begins so.
    case beginning(String)
    case slot(String)
    /// One of several words or slots, by its own text (`call|chat|meeting`).
    case choice(String)
    case gap(Int)

    static let shortGap = 2
    static let longGap = 6
}
