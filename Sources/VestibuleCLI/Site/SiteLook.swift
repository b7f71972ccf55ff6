internal import Decisions
internal import Diagnostics
internal import Dossiers
internal import Invitations
internal import Report

/// What is published and how: the choices that build and serve share.
struct SiteLook: Sendable {
    var theme: String
    var isGuidanceOnly: Bool
    var names: SiteConfiguration.Options.Names
    var baseline: String?

    /// - Parameter program: which program makes the pages.
    func builder(of sources: SiteSources, by program: String) throws(DiagnosticError) -> SiteBuilder {
        SiteBuilder(
            configuration: sources.configuration, content: sources.content, inbox: sources.inbox,
            theme: sources.theme,
            options: SiteOptions(
                names: try policy(sources.configuration), isGuidanceOnly: isGuidanceOnly, baseline: baseline,
                program: program))
    }

    private func policy(_ site: SiteConfiguration) throws(DiagnosticError) -> NamePolicy {
        switch names {
        case .full: .full
        case .initials: .initials(key: try SiteKey.load(folder: site.folder))
        case .pseudonyms: .pseudonyms(key: try SiteKey.load(folder: site.folder))
        }
    }
}

extension SiteLook {
    init(_ options: BuildOptions, _ settings: SiteSettings) throws(DiagnosticError) {
        let (site, choice) = (settings.configuration, settings.choice)
        theme = choice.text(options.theme, "theme", site: site.theme) ?? "default"
        isGuidanceOnly =
            try choice.oneOf(options.publish, "publish", site: site.options.publish, default: .report) == .guidance
        names = try choice.oneOf(options.names, "names", site: site.options.names, default: .full)
        baseline = choice.text(options.baseline, "baseline", site: site.options.baseline.map(site.resolve))
    }
}
