/// The types of objects that a page can reach, numbered as they are met.
struct Schemas {
    private var known: [ObjectIdentifier: Schema] = [:]

    var count: Int { known.count }

    mutating func schema(of type: any TemplateObject.Type) -> Schema {
        let identifier = ObjectIdentifier(type)
        if let schema = known[identifier] { return schema }
        let schema = Schema(slot: known.count, declarations: type.declarations)
        known[identifier] = schema
        return schema
    }
}
