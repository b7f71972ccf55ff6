internal import Foundation
internal import Measuring

/// One size of site: generated, built, and its bytes written once more with nothing else.
struct SizedSite {
    let invitations: Int
    let program: String
    let share: String

    /// Large sites take long enough for one run to be told from chance.
    private var runs: Int { invitations < 50_000 ? 3 : 1 }
    /// Sites that a disk is not asked to hold twice.
    private var isHuge: Bool { invitations >= 500_000 }

    func measure() throws -> SiteFigures {
        try Scratch.with { folder in
            try Child(sibling: "Generate", ["\(invitations)", folder + "/data", share + "/content"]).run()
            let figures = try (0..<runs).map { _ in try once(in: folder) }
            guard let best = SiteFigures.best(of: figures) else { throw MeasuringError.cannotRead(folder) }
            return best
        }
    }

    private func once(in folder: String) throws -> SiteFigures {
        let (site, copy) = (folder + "/site", folder + "/copy")
        let build = try Child(program, ["build", "--quiet", "--config", folder + "/data/site.yml", "--output", site])
            .run().usage
        let bare = try Child(sibling: "BareWrites", [site, copy] + (isHuge ? ["--use-up"] : [])).run().output
        for path in [site, copy] { try FileManager.default.removeItem(atPath: path) }
        return SiteFigures(
            invitations: invitations, build: build, bare: try JSONDecoder().decode(Written.self, from: bare))
    }
}
