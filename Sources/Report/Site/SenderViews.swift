internal import ListPages
package import Decisions
internal import Invitations
package import Templates

/// The pages of a site's senders as their template gets them, for measuring templates alone.
package struct SenderViews: Sendable {
    private let files: SenderFiles

    fileprivate init(_ files: SenderFiles) { self.files = files }

    package var count: Int { files.report.order.count }
    package var templates: Theme { files.edition.theme.templates }

    /// What one page shows, and what senders alike have in common of it.
    package subscript(place: Int) -> PreparedPage {
        files.page(of: SenderFile(files.report.order[place], in: files.report))
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
