/// A template compiled for one type of page, still as a tree.
struct Draft: Sendable {
    var instructions: [Instruction] = []
    /// The bodies of partials that include themselves.
    var procedures: [[Instruction]] = []
    /// How many types of objects take part, the page's own being number 0.
    var slots = 1
}
