package import SiteFiles
package import TemplateSyntax
public import Diagnostics
package import Templates

/// A theme, ready to render every page: compiled templates and the files that go with them.
public struct SiteTheme: Sendable {
    public let name: String
    public let warnings: [Diagnostic]
    package let templates: Theme
    /// Sorted by path, from the site's folder: `assets/vestibule.css`.
    package let assets: [SiteFile]

    /// - Parameter pages: those that a theme must have a template for.
    package init(
        name: String, templates: [TemplateSource], assets: [SiteFile], pages: [any Page.Type]
    ) throws(DiagnosticError) {
        self.name = name
        self.templates = try Theme(templates, pages: pages)
        self.assets = assets.sorted { $0.path < $1.path }
        warnings = self.templates.warnings
    }

    package func file(_ path: String, _ page: some Page) throws(DiagnosticError) -> SiteFile {
        SiteFile(path, try templates.render(page))
    }
}
