/// Content turned into template values ahead of time, for many pages that show the same of it.
///
/// A field of a page that is `Ready` may be rendered ahead, too: see ``Theme/parts(of:)``.
public struct Ready<Content: TemplateContent>: TemplateContent {
    public let templateValue: TemplateValue

    public init(_ content: Content) { templateValue = content.templateValue }

    public static var kind: Kind { Content.kind }
    public static var isShared: Bool { true }
}
