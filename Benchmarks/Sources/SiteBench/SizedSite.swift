internal import Foundation
internal import Measuring

/// One size of site: generated, built, and its bytes written once more with nothing else.
struct SizedSite {
    let invitations: Int
    let program: String
    let share: String
    /// For all files of the measurement, which stay there until its end, see `Scratch`.
    let folder: String

    private var runs: Int { isHuge ? 1 : invitations < 50_000 ? 3 : 2 }
    /// Sites that a disk is not asked to hold twice.
    private var isHuge: Bool { invitations >= 500_000 }

    func measure() throws -> SiteFigures {
        let data = folder + "/data-\(invitations)"
        try Child(sibling: "Generate", ["\(invitations)", data, share + "/content"]).run()
        let figures = try (0..<runs).map { try run($0, on: data) }
        guard let best = SiteFigures.best(of: figures) else { throw MeasuringError.cannotRead(folder) }
        return best
    }

    private func run(_ number: Int, on data: String) throws -> SiteFigures {
        let (site, copy) = (folder + "/site-\(invitations)-\(number)", folder + "/copy-\(invitations)-\(number)")
        let build = try Child(program, ["build", "--quiet", "--config", data + "/site.yml", "--output", site])
            .run().usage
        let bare = try Child(sibling: "BareWrites", [site, copy] + (isHuge ? ["--use-up"] : [])).run().output
        return SiteFigures(
            invitations: invitations, build: build, bare: try JSONDecoder().decode(Written.self, from: bare))
    }
}
