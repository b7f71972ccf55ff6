/// What is known of a value before the page that it stands on is.
enum Known {
    /// The value itself.
    case all(TemplateValue)
    /// An object, by its fields.
    case some([Known])
    case nothing

    /// - Parameter varying: names of fields, dotted where they are an object's own: `name`, `frame.title`.
    init(_ value: TemplateValue, of type: any TemplateObject.Type, varying: Set<String>) {
        guard case .record(let values) = value else {
            self = .nothing
            return
        }
        let declarations = type.declarations
        self = .some(
            values.indices.map { index in
                Known(values[index], declarations[index].kind, named: declarations[index].name, varying)
            })
    }

    private init(_ value: TemplateValue, _ kind: Kind, named name: String, _ varying: Set<String>) {
        let inner = varying.filter { $0.hasPrefix(name + ".") }.map { String($0.dropFirst(name.utf8.count + 1)) }
        if varying.contains(name) {
            self = .nothing
        } else if inner.isEmpty {
            self = .all(value)
        } else if case .object(let type) = kind {
            self = Known(value, of: type, varying: Set(inner))
        } else {
            self = .nothing
        }
    }

    /// A field of an object.
    subscript(field: Int) -> Known {
        switch self {
        case .all(.record(let values)): field < values.count ? .all(values[field]) : .all(.none)
        case .all: .all(.none)
        case .some(let fields): field < fields.count ? fields[field] : .all(.none)
        case .nothing: .nothing
        }
    }

    /// What a page has to be asked for.
    var isWhole: Bool {
        if case .all = self { true } else { false }
    }
}
