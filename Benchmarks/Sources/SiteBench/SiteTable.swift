internal import Measuring

/// Figures of sites of growing size, as a table.
struct SiteTable {
    private var table = MarkdownTable(
        "invitations", "files", "MB", "build: clock", "build: processor", "peak memory", "bare writes: clock",
        "bare writes: processor", "times the writes: clock", "processor", "µs an invitation", "to 1,000")
    private var start: SiteFigures?
    /// Processor time an invitation of the size that others are compared with.
    private var usual: Double?

    var text: String { table.text }

    /// The smallest site first: what it takes counts as starting, not as work on invitations.
    mutating func add(_ figures: SiteFigures) {
        let (build, bare) = (figures.build, figures.bare)
        var cells = [
            figures.invitations.asFigure, figures.files.asFigure, figures.bytes.asMegabytes, build.clock.asSeconds,
            build.processor.asSeconds, build.peak.asMegabytes + " MB", bare.clock.asSeconds,
            bare.processor.asSeconds, (build.clock / bare.clock).asFigure,
            (build.processor / bare.processor).asFigure,
        ]
        if let start {
            let work = build.processor - start.build.processor
            let each = work / Double(figures.invitations - start.invitations) * 1e6
            if figures.invitations >= 1_000, usual == nil { usual = each }
            cells += [each.asFigure, usual.map { (each / $0).asFigure } ?? "–"]
        } else {
            start = figures
            cells += ["–", "–"]
        }
        table.add(cells)
    }
}
