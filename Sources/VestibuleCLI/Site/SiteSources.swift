internal import ListPages
internal import Diagnostics
internal import Dossiers
internal import Invitations
internal import Parallel
internal import Policy
internal import Report

/// Everything that a site is made from, read and checked.
struct SiteSources: Sendable {
    let configuration: SiteConfiguration
    let content: Content
    let theme: SiteTheme
    /// Nothing where only the guidance is published: then no invitation data is opened.
    let inbox: Inbox?

    var warnings: [Diagnostic] { content.warnings + theme.warnings + (inbox?.warnings ?? []) }

    /// Reads content, theme and data; the errors of all three are thrown together.
    static func load(
        _ settings: SiteSettings, _ look: SiteLook, _ surroundings: Surroundings
    ) throws(DiagnosticError) -> SiteSources {
        var log = DiagnosticLog()
        let read = Parallel.both {
            result { () throws(DiagnosticError) in try SiteTheme.load(named: look.theme, in: settings.share.themes) }
        } and: {
            result { () throws(DiagnosticError) in
                let folder = try settings.content()
                // The cases are for `check` to run; they say nothing of a site.
                return try ContentLoader.load(folder: folder, shownAs: folder, withCases: false)
            }
        }
        let theme = collect(&log) { () throws(DiagnosticError) in try read.0.get() }
        let content = collect(&log) { () throws(DiagnosticError) in try read.1.get() }
        guard let content, let theme else { throw DiagnosticError(log.diagnostics) }
        let inbox = look.isGuidanceOnly ? nil : try readInbox(settings, content, surroundings)
        return SiteSources(configuration: settings.configuration, content: content, theme: theme, inbox: inbox)
    }

    static func readInbox(
        _ settings: SiteSettings, _ content: Content, _ surroundings: Surroundings
    ) throws(DiagnosticError) -> Inbox {
        let request = ReadingRequest(
            export: settings.export, asOf: settings.asOf,
            sourceDateEpoch: surroundings.environment["SOURCE_DATE_EPOCH"], today: SystemDay.today)
        return try InboxReader(
            configuration: settings.configuration, registry: content.registry, detectors: content.detectors,
            request: request
        ).read()
    }

    private static func result<Made>(
        _ work: () throws(DiagnosticError) -> Made
    ) -> Result<Made, DiagnosticError> {
        do throws(DiagnosticError) { return .success(try work()) } catch { return .failure(error) }
    }

    private static func collect<Made>(
        _ log: inout DiagnosticLog, _ work: () throws(DiagnosticError) -> Made
    ) -> Made? {
        do throws(DiagnosticError) { return try work() } catch {
            log.add(error.diagnostics)
            return nil
        }
    }
}
