/// A text of a lexicon that proves a detector.
public struct LexiconExample: Sendable, Equatable {
    public var language: String
    /// The id of the fact, and its value where it has several.
    public var fact: String
    public var text: String
    /// Whether it must set the fact off, or must not.
    public var fires: Bool
    /// Every tenth of its kind: neither phrases nor weights are made on it.
    public var isHeldBack: Bool
}
