/// A template compiled for one type of page.
struct Program: Sendable {
    var instructions: [Instruction] = []
    /// The bodies of partials that include themselves.
    var procedures: [[Instruction]] = []
    /// How many types of objects take part, the page's own being number 0.
    var slots = 1
    /// Whether text is escaped.
    var isHTML = true
    /// How many bytes of every page are the template's own, to make room at once.
    var fixedSize = 0
}
