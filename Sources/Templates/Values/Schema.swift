/// The names of one type of object.
struct Schema: Sendable {
    /// Its number among the types of a theme.
    let slot: Int
    let names: [String]
    private let fields: [String: (index: Int, kind: Kind)]

    init(slot: Int, declarations: [(name: String, kind: Kind)]) {
        self.slot = slot
        names = declarations.map(\.name)
        var fields: [String: (index: Int, kind: Kind)] = [:]
        for (index, field) in declarations.enumerated() { fields[field.name] = (index, field.kind) }
        self.fields = fields
    }

    subscript(name: String) -> (index: Int, kind: Kind)? { fields[name] }
}
