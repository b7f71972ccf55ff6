public import HTML

/// A value on its way into a page; the case fits the ``Kind`` of the type that it came from.
public enum TemplateValue: Sendable {
    /// An optional that is missing.
    case none
    case text(String)
    case html(HTML)
    case url(SafeURL)
    case number(Int)
    case decimal(Double)
    case flag(Bool)
    case list([TemplateValue])
    /// An object: the values of its fields, in the order of its ``TemplateObject/fields``.
    case record([TemplateValue])
}
