/// How a language is recognised and read: the `language:` part of a lexicon.
package struct LanguageProfile: Sendable, Equatable {
    /// Its tag, as in `en`.
    var name = ""
    /// Short frequent words by which a text shows its language.
    var functionWords: [String] = []
    package var greetings: [String] = []
    /// Words that deny what follows them in the clause, and phrases with such a word that deny nothing ("not only").
    var negations: [String] = []
    var falseNegations: [String] = []
    /// Words after which a negation no longer holds, as a comma does ("but").
    var clauseBreaks: [String] = []
    /// Phrases after which a clause tells what others say or do ("recruiters who", "your talk about").
    var reported: [String] = []
    /// Words that are passed over in phrases and in texts ("the", "really").
    var fillers: [String] = []
    /// Words as people write them, and as phrases have them: `i'm: i am`, `thx: thanks`.
    var spellings: [String: String] = [:]
    package var abbreviations: [String] = []
    /// Whether an apostrophe parts two words (`l'offre`), or only joins an ending to one (`client's`).
    var apostropheParts = false
}
