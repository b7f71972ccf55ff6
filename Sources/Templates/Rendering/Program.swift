/// A template compiled for one type of page: operations in one row, over tables of what they need.
///
/// No operation owns memory, so that carrying one out counts no references; see the decision on the template engine.
struct Program: Sendable {
    var operations: [Operation] = []
    /// The operations of the page itself; those of procedures follow.
    var main = 0..<0
    /// Where the procedures stand, by number.
    var procedures: [Range<Int>] = []
    /// Sections that may be rendered ahead, by number: those over shared fields of the page and over nothing else.
    var parts: [Range<Int>] = []
    /// Everything that the templates themselves write.
    var fixed: [UInt8] = []
    /// The references that need more than one step.
    var paths: [Reference] = []
    /// How many types of objects take part, the page's own being number 0.
    var slots = 1
    /// Whether text is escaped.
    var isHTML = true
}
