/// A value made ready for templates once, for parts that many pages share: `Field("frame", \.frame)` with a `frame` of
/// type `Prepared<Frame>` reads the fields of the frame no more than once.
public struct Prepared<Value: TemplateContent>: TemplateContent {
    public static var kind: Kind { Value.kind }
    public let templateValue: TemplateValue

    public init(_ value: Value) { templateValue = value.templateValue }
}
