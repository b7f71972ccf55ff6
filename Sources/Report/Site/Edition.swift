internal import SiteFiles
internal import Decisions
internal import Diagnostics
internal import GuidancePages
internal import Policy
internal import Templates

/// Everything that the pages of one site are made from.
struct Edition: Sendable {
    let guidance: Guidance
    let theme: SiteTheme
    /// Which program makes the pages: another one may make others from the same.
    let program: String
    /// Nil where the site is made without invitations.
    let report: ReportedInbox?
    /// Nil where there is no earlier report to compare with.
    let changes: Changes?

    var content: Content { guidance.content }
    var site: SiteFacts { guidance.site }

    func frame(_ title: String, at path: String, _ part: Frame.Part, above: [(String, String)] = []) -> Frame {
        guidance.frame(title, at: path, part, above: above)
    }

    func file(_ path: String, _ page: some Templates.Page) throws(DiagnosticError) -> SiteFile {
        try theme.file(path, page)
    }
}
