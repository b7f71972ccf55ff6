internal import Foundation
internal import Measuring

/// One size of site, made by all.
struct Race {
    let invitations: Int
    let program: String
    let share: String
    let hugo: String

    private var rounds: Int { invitations < 50_000 ? 3 : 1 }

    private struct Round {
        var ours: Usage
        var ourPages: FolderSize
        var theirs: Usage
        var theirPages: FolderSize
        var bare: Written
    }

    /// One for each contender: the best of several rounds.
    func rows() throws -> [[String]] {
        try Scratch.with { folder in
            try Child(sibling: "Generate", ["\(invitations)", folder + "/data", share + "/content"]).run()
            let site = try HugoSite(
                folder + "/hugo", sources: share + "/Benchmarks/hugo", dossiers: folder + "/data/senders")
            let figures = try (0..<rounds).map { try round($0, in: folder, site) }
            let templates = try Child(sibling: "MustacheBench", [folder + "/data", share]).run().output
            return rows(of: figures, try JSONDecoder().decode(TemplateFigures.self, from: templates))
        }
    }

    /// What was made stays until the end, see `Scratch`.
    private func round(_ number: Int, in folder: String, _ site: HugoSite) throws -> Round {
        let (own, other, copy) = (folder + "/ours-\(number)", folder + "/theirs-\(number)", folder + "/copy-\(number)")
        let ours = try Child(program, ["build", "--quiet", "--config", folder + "/data/site.yml", "--output", own])
            .run()
        try site.take(report: own + "/report.json")
        let theirs = try Child(hugo, ["--quiet", "--source", site.folder, "--destination", other]).run()
        let sizes = (
            try FolderSize(own + "/senders") { !$0.hasPrefix("index") },
            try FolderSize(other + "/senders") { $0.hasSuffix("/index.html") }
        )
        guard sizes.0.files == sizes.1.files else {
            throw MeasuringError.notTheSame("\(sizes.0.files) pages of ours and \(sizes.1.files) of Hugo's")
        }
        let bare = try Child(sibling: "BareWrites", [own, copy]).run().output
        return Round(
            ours: ours.usage, ourPages: sizes.0, theirs: theirs.usage, theirPages: sizes.1,
            bare: try JSONDecoder().decode(Written.self, from: bare))
    }

    private func rows(of rounds: [Round], _ templates: TemplateFigures) -> [[String]] {
        let ours = Usage.best(of: rounds.map(\.ours))
        let theirs = Usage.best(of: rounds.map(\.theirs))
        let bare = Usage.best(of: rounds.map(\.bare.usage))
        let (ourPages, theirPages, files) = (rounds[0].ourPages, rounds[0].theirPages, rounds[0].bare.files)
        return [
            row("Vestibule, everything: export, decisions, all pages, published", ourPages, ours, to: ours),
            row("Hugo, the pages of the senders alone, already decided", theirPages, theirs, to: ours),
            row("bare writes of Vestibule's \(files.asFigure) files", nil, bare, to: ours),
            text(
                "swift-mustache, the text of \(templates.pages.asFigure) senders' pages alone", templates.mustache, ours
            ),
            text("Vestibule's templates, the same", templates.own, ours),
        ]
    }

    private func row(_ name: String, _ pages: FolderSize?, _ usage: Usage, to ours: Usage) -> [String] {
        [
            invitations.asFigure, name, pages?.files.asFigure ?? "", pages.map { ($0.mean / 1e3).asFigure } ?? "",
            usage.clock.asSeconds, usage.processor.asSeconds, usage.peak > 0 ? usage.peak.asMegabytes + " MB" : "",
            (usage.clock / ours.clock).asFigure, (usage.processor / ours.processor).asFigure,
        ]
    }

    private func text(_ name: String, _ processor: Double, _ ours: Usage) -> [String] {
        [
            invitations.asFigure, name, "", "", "", processor.asSeconds, "", "",
            (processor / ours.processor).asFigure,
        ]
    }
}
