/// One step of rendering.
indirect enum Instruction: Sendable {
    /// Bytes of the template itself.
    case bytes([UInt8])
    /// A value as text, escaped where the page is HTML.
    case text(Reference)
    /// A value as it is.
    case raw(Reference)
    case section(Section)
    case inverted(Reference, [Instruction])
    /// A partial that includes itself, by its number.
    case call(Int)
}

/// What is rendered once for a value that is there, and once for each item of a list.
struct Section: Sendable {
    var reference: Reference
    var target: Target
    /// Whether a value that is missing means that nothing can be rendered; see ``TextTemplate``.
    var isRequired = false
    /// Whether it begins and ends between elements, not inside a tag.
    var standsInText = false
    var body: [Instruction]

    /// What the value is for the body.
    enum Target: Hashable, Sendable {
        /// A condition only.
        case nothing
        /// `{{.}}`
        case current
        /// The innermost object of its type.
        case object(slot: Int)
        /// One more object to search for names, and `{{.}}`.
        case search
    }
}

extension [Instruction] {
    /// Appends bytes of the template, as one with those before them.
    mutating func append(bytes: [UInt8]) {
        if bytes.isEmpty { return }
        guard case .bytes(var before)? = last else {
            append(.bytes(bytes))
            return
        }
        removeLast()
        before += bytes
        append(.bytes(before))
    }
}
