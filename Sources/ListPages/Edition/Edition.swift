package import SiteFiles
package import Decisions
package import Diagnostics
package import GuidancePages
package import Policy
package import Templates

/// Everything that the pages of one site are made from.
package struct Edition: Sendable {
    package let guidance: Guidance
    package let theme: SiteTheme
    /// Which program makes the pages: another one may make others from the same.
    package let program: String
    /// Nil where the site is made without invitations.
    package let report: ReportedInbox?
    /// Nil where there is no earlier report to compare with.
    package let changes: Changes?

    package init(
        guidance: Guidance, theme: SiteTheme, program: String, report: ReportedInbox?, changes: Changes?
    ) {
        self.guidance = guidance
        self.theme = theme
        self.program = program
        self.report = report
        self.changes = changes
    }

    package var content: Content { guidance.content }
    package var site: SiteFacts { guidance.site }

    package func frame(_ title: String, at path: String, _ part: Frame.Part, above: [(String, String)] = []) -> Frame {
        guidance.frame(title, at: path, part, above: above)
    }

    package func file(_ path: String, _ page: some Templates.Page) throws(DiagnosticError) -> SiteFile {
        try theme.file(path, page)
    }
}
