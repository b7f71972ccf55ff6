/// One step of rendering.
enum Operation: Sendable {
    /// Writes a part of the program's fixed bytes.
    case fixed(start: Int, count: Int)
    /// The same for a part that stands between tags: of a mold, where all pages show it.
    case shared(start: Int, count: Int)
    /// Writes a value as text, escaped where the page is HTML.
    case text(Address)
    /// Writes a value as it is.
    case raw(Address)
    /// Carries out what follows up to `end` for a value that is there, and for each item of a list.
    case section(Address, Section.Target, isRequired: Bool, end: Int)
    /// Carries out what follows up to `end` for a value that is missing, false or an empty list.
    case inverted(Address, end: Int)
    /// Writes a part that was rendered ahead; where there is none, goes on with the section that follows.
    case part(Int, end: Int)
    /// Carries out a procedure.
    case call(Int)

    /// Where a value is found.
    enum Address: Sendable {
        /// `{{.}}`
        case current
        /// A field of the innermost object of one type.
        case field(slot: Int, index: Int)
        /// A field of an object in such a field.
        case inner(slot: Int, index: Int, field: Int)
        /// A reference of the program's table.
        case path(Int)
    }
}
