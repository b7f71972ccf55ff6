internal import ListPages
package import Decisions
internal import Invitations
package import SenderPages
package import Templates

/// The pages of a site's senders as their template gets them, for measuring templates alone.
package struct SenderViews: Sendable {
    private let files: SenderFiles

    fileprivate init(_ files: SenderFiles) { self.files = files }

    package var count: Int { files.report.order.count }
    package var templates: Theme { files.edition.theme.templates }

    /// What one page shows, and the parts of it that senders alike have in common.
    package subscript(place: Int) -> (page: SenderPage, parts: PreparedParts) {
        let index = files.report.order[place]
        let file = SenderFile(index, in: files.report)
        let shared = files.sharedParts(of: index)
        return (files.page(of: file, shared), shared?.parts ?? PreparedParts())
    }
}

extension SiteBuilder {
    /// Nil for a site of the guidance alone.
    package func senderViews(_ decided: DecidedInbox?) async throws -> SenderViews? {
        let edition = try EditionMaker(self, decided).edition()
        guard let report = edition.report else { return nil }
        return SenderViews(try await SenderFiles(edition, SenderIngredients(edition, report)))
    }
}
