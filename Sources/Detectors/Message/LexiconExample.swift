/// A text of a lexicon that proves a detector.
public struct LexiconExample: Sendable, Equatable {
    public var language: String
    /// The id of the fact, and its value where it has several.
    public var fact: String
    public var text: String
    /// Whether it must set the fact off, or must not.
    public var fires: Bool
    /// The ids of the facts that imply this one: they do not hold either of a text that must not set it off.
    public var alsoQuiet: [String]
    /// Every tenth of its kind: neither phrases nor weights are made on it.
    public var isHeldBack: Bool
}
