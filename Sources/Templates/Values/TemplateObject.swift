/// A value with names of its own: a page, or a part of one such as a row.
public protocol TemplateObject: TemplateContent {
    /// The names that templates may use inside this object. Declare it as `static let`: it is read for every value.
    static var fields: [Field<Self>] { get }
}

extension TemplateObject {
    @inlinable public static var kind: Kind { .object(Self.self) }

    @inlinable public var templateValue: TemplateValue { .record(record) }

    @inlinable var record: [TemplateValue] {
        // By index: to iterate over the fields would copy each, with its name and kind, for nothing.
        let fields = Self.fields
        return fields.indices.map { fields[$0].read(self) }
    }

    /// Some of the fields, and nothing in the place of the others.
    func record(of wanted: [Int]) -> [TemplateValue] {
        let fields = Self.fields
        var record = [TemplateValue](repeating: .none, count: fields.count)
        for index in wanted { record[index] = fields[index].read(self) }
        return record
    }

    /// Names and kinds, without the type that they are read from.
    static var declarations: [(name: String, kind: Kind)] { fields.map { ($0.name, $0.kind) } }
}
