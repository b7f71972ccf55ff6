internal import Report
internal import SenderPages
public import Templates

/// Pages of senders, ready to be rendered by the templates of their theme and by others'.
public struct SenderPageSubject: Sendable {
    /// What the template's root shows; the names of its values are those of its fields.
    public static let root: any TemplateObject.Type = SenderPage.self
    public static let template = SenderPage.template

    private let templates: Theme
    private let pages: [PreparedPage]

    init(_ templates: Theme, pages: [PreparedPage]) {
        (self.templates, self.pages) = (templates, pages)
    }

    public var count: Int { pages.count }

    public func value(of page: Int) -> TemplateValue { pages[page].page.templateValue }

    /// Appends a whole page, made from nothing but its view.
    public func render(_ page: Int, into bytes: inout [UInt8]) throws {
        try templates.render(pages[page].page, into: &bytes)
    }

    /// Appends a page as a build does, with what senders alike have in common rendered before.
    public func renderPrepared(_ page: Int, into bytes: inout [UInt8]) throws {
        _ = try pages[page].render(by: templates, into: &bytes)
    }
}
