internal import Diagnostics
package import StrictYAML
package import Vetting

/// One entry of a lexicon: the phrases that make a fact true, and the texts that prove it.
package struct Detector: Sendable {
    package var fact: FactID
    /// For a fact with several values, such as `sender.roles`, the value that the phrases stand for.
    package var member: String?
    var location: SourceLocation
    var phrases: [Located<String>] = []
    /// A sentence with one of these says nothing about the fact.
    var not: [Located<String>] = []
    /// A match that one of these overlaps does not count.
    var except: [Located<String>] = []
    /// A text with one of these anywhere says nothing about the fact.
    var unless: [Located<String>] = []
    /// Two phrases within some words of each other in one sentence, in either order.
    var near: [NearPhrases] = []
    /// Two or more phrases, each anywhere in the text.
    var together: [[Located<String>]] = []
    /// Other facts that imply this one: who offers a product has said why they write.
    package var impliedBy: [Located<String>] = []
    /// Counts only in the sender's own voice: not in quotation marks, nor where others are reported.
    var ownVoice = false
    /// The phrase must be the whole text but for a greeting and a signature.
    package var wholeText = false
    package var fires: [Located<String>] = []
    package var quiet: [Located<String>] = []
}

struct NearPhrases: Sendable {
    var first: String
    var second: String
    /// Words that may stand between them.
    var distance: Int
    var location: SourceLocation
}
