internal import Decisions
internal import Diagnostics
internal import Dossiers
internal import Publishing
internal import Report

/// What one `build` was asked to do, with the environment and site.yml taken into account.
struct BuildPlan: Sendable {
    let output: String
    let look: SiteLook
    let publishing: PublishingOptions
    /// Whether to make every page anew.
    let isFull: Bool
    let gates: [Gate]
    let summary: String?

    init(_ command: BuildCommand, _ settings: SiteSettings) throws(DiagnosticError) {
        let (site, choice) = (settings.configuration, settings.choice)
        look = try SiteLook(command.options, settings)
        output = choice.text(command.output, "output", site: site.output.map(site.resolve)) ?? site.resolve("public")
        summary = choice.text(command.summary, "summary", site: site.options.summary.map(site.resolve))
        gates = try Self.gates(command.failOn, settings)
        publishing = PublishingOptions(
            force: try choice.flag(command.force, "force", site: site.options.force),
            inPlace: try choice.flag(command.inPlace, "in-place", site: site.options.inPlace),
            isPersonal: !look.isGuidanceOnly)
        isFull = try choice.flag(command.full, "full", site: site.options.full)
        try Self.refuse(output, holding: site)
    }

    private static func gates(_ options: [String], _ settings: SiteSettings) throws(DiagnosticError) -> [Gate] {
        guard !options.isEmpty else { return try Gate.all(settings.configuration.options.failOn) }
        var gates: [Gate] = []
        for text in options { gates.append(try Gate(text)) }
        return gates
    }

    /// The site's own sources are no place for its pages.
    private static func refuse(_ output: String, holding site: SiteConfiguration) throws(DiagnosticError) {
        let sources = [site.folder, site.content.map(site.resolve), site.inputs.dossiers.map(site.resolve)]
        guard sources.compactMap(\.self).contains(where: { isSameFolder($0, output) }) else { return }
        throw DiagnosticError(
            .error("This folder holds what the site is made from; choose another with --output", at: .init(output)))
    }
}
