/// What a sender's name shows by itself and beside the names that the owner knows.
public struct NameFindings: Sendable, Equatable {
    /// `profile.nameIsSpoofed`: scripts mixed within a word, invisible characters, mathematical letters.
    public var isSpoofed: Bool
    /// `profile.nameIsGeneric`: a placeholder or a function in place of a name.
    public var isGeneric: Bool
    /// `profile.nameResemblesKnown`: whom it looks like and is spelled differently from; nil for nobody.
    public var resembles: String?
}
