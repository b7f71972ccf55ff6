internal import Diagnostics
public import People

internal import Diagnostics

extension Inbox {
    /// The Markdown file that holds the owner's notes on a sender; nil where there is none yet, or only a table's row.
    public func dossierPath(of sender: Sender) -> String? {
        guard let dossier = sender.dossier, !dossier.isTableRow else { return nil }
        return dossier.location.path
    }
}
