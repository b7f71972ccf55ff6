/// Where a value is found while a page is rendered; names are gone by then.
struct Reference: Hashable, Sendable {
    /// Where the way begins.
    var base: Base
    /// The steps from there: from an object to a field, from a list to a fact about it.
    var steps: [Step]

    enum Base: Hashable, Sendable {
        /// The value that the innermost section stands for, `{{.}}`.
        case current
        /// The innermost object of one type.
        case object(slot: Int)
        /// The innermost object that has the first field at all: the look-up of the Mustache specification.
        case search
    }

    enum Step: Hashable, Sendable {
        case field(Int)
        /// `list.count`
        case count
        /// `list.any`
        case any
    }
}
