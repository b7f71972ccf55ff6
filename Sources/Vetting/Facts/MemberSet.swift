/// The value of a some-of fact: members that are certainly in it, members that certainly are not, and whether there are
/// no others.
///
/// A set that a person wrote down is complete; one that was computed or exported holds at least its members.
public struct MemberSet: Hashable, Sendable {
    /// Sorted, without repeats.
    public let members: [String]
    public let isComplete: Bool
    /// Certainly not in the set though it is not complete: a headline is read completely for some roles only. Sorted.
    public let excluded: [String]

    public init(_ members: some Sequence<String>, isComplete: Bool, excluding excluded: [String] = []) {
        let members = Set(members)
        self.members = members.sorted()
        self.isComplete = isComplete || members == ["none"]
        self.excluded = self.isComplete ? [] : Set(excluded).subtracting(members).sorted()
    }

    /// Whether `member` is in the set; nil where that is not known. `none` asks for the empty set.
    public func includes(_ member: String) -> Bool? {
        if members.contains(member) { return true }
        if member == "none" { return members.isEmpty ? (isComplete ? true : nil) : false }
        return isComplete || members.contains("none") || excluded.contains(member) ? false : nil
    }
}
