/// A name that templates may use, what it stands for, and how its value is read.
public struct Field<Root>: Sendable {
    public let name: String
    public let kind: Kind
    /// Whether many pages show the same of it; see ``Ready``.
    public let isShared: Bool
    @usableFromInline let read: @Sendable (Root) -> TemplateValue

    /// `Field("title", \.title)`, or with a closure: `Field("initial") { String($0.title.prefix(1)) }`.
    @inlinable public init<Value: TemplateContent>(_ name: String, _ value: @escaping @Sendable (Root) -> Value) {
        self.name = name
        kind = Value.kind
        isShared = Value.isShared
        read = { value($0).templateValue }
    }
}
