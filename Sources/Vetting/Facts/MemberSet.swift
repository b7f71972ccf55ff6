/// The value of a some-of fact: members that are certainly in it, and whether there are no others.
///
/// A set that a person wrote down is complete; one that was computed or exported holds at least its members.
public struct MemberSet: Hashable, Sendable {
    /// Sorted, without repeats.
    public let members: [String]
    public let isComplete: Bool

    public init(_ members: some Sequence<String>, isComplete: Bool) {
        self.members = Set(members).sorted()
        self.isComplete = isComplete || self.members == ["none"]
    }
}
