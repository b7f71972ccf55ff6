internal import Diagnostics
package import SenderPages
package import Templates

/// A sender's page before it is rendered, with what was rendered ahead for others as well.
package struct PreparedPage: Sendable {
    package let page: SenderPage
    /// Of senders of whom all but their own facts is the same.
    var mold: PageMold?
    /// Of senders with the same decision.
    var parts = PreparedParts()

    /// Appends the page to `bytes`; returns where stands in them what others show, too.
    package func render(by templates: Theme, into bytes: inout [UInt8]) throws -> [Range<Int>] {
        if let mold { return templates.render(page, in: mold, into: &bytes) }
        return try templates.render(page, with: parts, into: &bytes)
    }
}
