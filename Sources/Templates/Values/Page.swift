/// What one kind of page shows, made for its template and nothing else.
///
/// ```swift
/// struct SenderPage: Page {
///     var name: String
///     var headline: String?
///     var reasons: [Reason]          // another TemplateObject
///     var profile: SafeURL?
///
///     static let template = "sender"
///     static let fields: [Field<SenderPage>] = [
///         Field("name", \.name), Field("headline", \.headline),
///         Field("reasons", \.reasons), Field("profile", \.profile),
///     ]
/// }
/// ```
public protocol Page: TemplateObject {
    /// The name of the template that renders this page.
    static var template: String { get }
}
