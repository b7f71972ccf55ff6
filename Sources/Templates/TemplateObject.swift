/// A value with names of its own: a page, or a part of one such as a row.
public protocol TemplateObject: TemplateContent {
    /// The names that templates may use inside this object. Declare it as `static let`: it is read for every value.
    static var fields: [Field<Self>] { get }
}

extension TemplateObject {
    public static var kind: Kind { .object(Self.self) }

    public var templateValue: TemplateValue { .record(record) }

    var record: [TemplateValue] { Self.fields.map { $0.read(self) } }

    /// Names and kinds, without the type that they are read from.
    static var declarations: [(name: String, kind: Kind)] { fields.map { ($0.name, $0.kind) } }
}
