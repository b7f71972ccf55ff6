/// A type whose values can stand in a page.
///
/// `String`, `HTML`, `SafeURL`, `Int`, `Double`, `Bool`, optionals and arrays of these, and every ``TemplateObject``.
/// An enumeration of your own joins in with `kind` of `.text` and a `templateValue` of `.text(…)`.
public protocol TemplateContent: Sendable {
    /// What a template may do with a value of this type.
    static var kind: Kind { get }
    /// Whether many pages show the same value; see ``Ready``.
    static var isShared: Bool { get }
    var templateValue: TemplateValue { get }
}

extension TemplateContent {
    @inlinable public static var isShared: Bool { false }
}
