public import ListPages
public import SiteFiles
internal import Comparison
public import Decisions
internal import Diagnostics
public import Dossiers
public import Invitations
public import Policy
internal import Vetting
import VettingEngine

/// Decisions, policy and theme become the files of a site, one after the other.
///
/// ```swift
/// let builder = SiteBuilder(configuration: configuration, content: content, inbox: inbox, theme: theme)
/// let summary = try await builder.build { file in try write(file.path, file.bytes) }
/// ```
public struct SiteBuilder: Sendable {
    let configuration: SiteConfiguration
    let content: Content
    let inbox: Inbox?
    let theme: SiteTheme
    let options: SiteOptions

    /// - Parameter inbox: nil for a site of the guidance alone, which is made without opening any invitation.
    public init(
        configuration: SiteConfiguration, content: Content, inbox: Inbox?, theme: SiteTheme,
        options: SiteOptions = SiteOptions()
    ) {
        self.configuration = configuration
        self.content = content
        self.inbox = options.isGuidanceOnly ? nil : inbox
        self.theme = theme
        self.options = options
    }

    /// Makes every file and hands it over.
    ///
    /// Whole files are handed over as soon as they are made, by several tasks at a time and in no order; the parts of one
    /// file come one after the other. Memory grows with the decisions, not with the pages.
    ///
    /// - Parameter earlier: a site whose pages are handed over again where nothing changed that they are made from.
    /// - Throws: `DiagnosticError` for names in reply templates that do not exist and for links that lead nowhere,
    ///   and whatever `deliver` throws.
    public func build(
        over earlier: (any EarlierSite)? = nil, _ deliver: @escaping @Sendable (SiteFile) throws -> Void
    ) async throws -> SiteSummary {
        try await render(try await decide(), over: earlier, deliver)
    }

    /// The second half of ``build(over:_:)``: nothing is decided any more.
    package func render(
        _ decided: DecidedInbox?, over earlier: (any EarlierSite)? = nil,
        _ deliver: @escaping @Sendable (SiteFile) throws -> Void
    ) async throws -> SiteSummary {
        let edition = try EditionMaker(self, decided).edition()
        let delivery = try await SitePages(edition, earlier).write(baseURL: configuration.baseURL, deliver)
        var summary = decided?.summary ?? SiteSummary()
        summary.changes = edition.changes?.difference.summary
        (summary.files, summary.bytes) = (delivery.files, delivery.bytes)
        return summary
    }

    /// The first half of ``build(over:_:)``.
    package func decide() async throws -> DecidedInbox? {
        guard let inbox else { return nil }
        let engine = try Engine(content.policy)
        return try await Decider(inbox: inbox, engine: engine, reviewAfterDays: content.policy.reviewAfterDays).decide()
    }
}
