internal import SiteFiles
internal import Decisions
internal import Invitations
internal import Policy
internal import Publishing
internal import Report
internal import Synchronization
internal import Templates
internal import VettingEngine

/// The stages of a build one after the other, where a build has them overlap.
public struct BuildStages: Sendable {
    private let site: MeasuredSite
    private let output: String
    private var watch: StageWatch

    /// - Parameters:
    ///   - folder: a site as `Generate` made it.
    ///   - share: where `content` and `themes` are.
    ///   - output: a folder that is not there yet.
    public static func run(
        _ folder: String, share: String, output: String, watch: StageWatch
    ) async throws -> [StageWatch.Stage] {
        var watch = watch
        let site = try MeasuredSite(folder, share: share) { watch.end($0) }
        var stages = BuildStages(site: site, output: output, watch: watch)
        try await stages.run()
        return stages.watch.stages
    }

    private mutating func run() async throws {
        let senders = site.inbox.senders
        let decided = try await site.builder.decide()
        watch.end("decide: facts of \(senders.count) senders, equal ones once, explaining what many share")
        try measurePartsOfDeciding()
        guard let views = try await site.builder.senderViews(decided) else { return }
        watch.end("what senders alike share, rendered once", isPart: true)
        let pages = (0..<views.count).map { views[$0] }
        watch.end("what each of their pages shows, explaining the rest", isPart: true)
        for page in pages {
            var bytes: [UInt8] = []
            _ = try page.render(by: views.templates, into: &bytes)
        }
        watch.end("the templates of their pages", isPart: true)
        let made = Mutex<[SiteFile]>([])
        let summary = try await site.builder.render(decided) { file in made.withLock { $0.append(file) } }
        watch.end("render: \(summary.files) files, \(summary.bytes / 1_000_000) MB, links looked at")
        try await publish(made.withLock { $0 })
        watch.end("write: the same files, hashed and published")
    }

    private mutating func measurePartsOfDeciding() throws {
        let engine = try Engine(site.content.policy)
        watch.end("compiling the policy for the engine", isPart: true)
        let vectors = site.inbox.senders.map { engine.vector(of: site.inbox.facts(of: $0)) }
        watch.end("extracting facts", isPart: true)
        let distinct = Array(Set(vectors))
        _ = engine.decide(distinct)
        watch.end("deciding \(distinct.count) distinct cases", isPart: true)
    }

    private func publish(_ files: [SiteFile]) async throws {
        try await Publisher(output: output, options: PublishingOptions()).publish { build in
            var published: [PublishedFile] = []
            var open: [String: StreamedFile] = [:]
            for file in files {
                guard file.part != .whole else {
                    published.append(try build.write(file.path, file.bytes))
                    continue
                }
                let stream = try open[file.path] ?? build.begin(file.path)
                try stream.append(file.bytes)
                open[file.path] = file.part == .last ? nil : stream
                if file.part == .last { published.append(try stream.close()) }
            }
            return published
        }
    }
}
