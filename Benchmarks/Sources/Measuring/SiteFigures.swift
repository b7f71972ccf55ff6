public import Foundation

/// What the building of one site took, beside the bare writing of its bytes.
public struct SiteFigures: Codable, Sendable {
    public var invitations: Int
    public var files: Int
    public var bytes: Int
    public var build: Usage
    public var bare: Usage

    public init(invitations: Int, build: Usage, bare: Written) {
        (self.invitations, files, bytes) = (invitations, bare.files, bare.bytes)
        (self.build, self.bare) = (build, bare.usage)
    }

    /// The best of several runs of the same site.
    public static func best(of runs: [SiteFigures]) -> SiteFigures? {
        guard var best = runs.first else { return nil }
        best.build = .best(of: runs.map(\.build))
        best.bare = .best(of: runs.map(\.bare))
        return best
    }

    public static func read(_ file: URL) throws -> [SiteFigures] {
        try JSONDecoder().decode([SiteFigures].self, from: Data(contentsOf: file))
    }
}
