internal import SiteFiles
internal import TemplateSyntax
public import Diagnostics
internal import GuidancePages
internal import SenderPages
internal import Templates

/// A theme, ready to render every page: compiled templates and the files that go with them.
public struct SiteTheme: Sendable {
    public let name: String
    public let warnings: [Diagnostic]
    let templates: Theme
    /// Sorted by path, from the site's folder: `assets/vestibule.css`.
    let assets: [SiteFile]

    /// The pages that a theme must have a template for.
    static let pages: [any Page.Type] = [
        IndexPage.self, StartPage.self, QueuePage.self, PrintPage.self, SenderPage.self, PeoplePage.self,
        RecommendationsPage.self,
        RepliesPage.self, ReplyPage.self, HandbookIndexPage.self, HandbookPage.self, CampaignsPage.self,
        ChangesPage.self,
        CoveragePage.self, MethodPage.self, NotFoundPage.self,
    ]

    init(name: String, templates: [TemplateSource], assets: [SiteFile]) throws(DiagnosticError) {
        self.name = name
        self.templates = try Theme(templates, pages: SiteTheme.pages)
        self.assets = assets.sorted { $0.path < $1.path }
        warnings = self.templates.warnings
    }

    func file(_ path: String, _ page: some Page) throws(DiagnosticError) -> SiteFile {
        SiteFile(path, try templates.render(page))
    }
}
