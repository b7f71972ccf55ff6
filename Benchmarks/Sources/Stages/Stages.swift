internal import Diagnostics
internal import Foundation
internal import People
internal import Dossiers
internal import Invitations
internal import Policy
internal import Publishing
internal import Report
internal import Vetting
import VettingEngine

/// Times each stage of a build on its own, in one process: the whole build does several of them at once.
///
/// `Stages <site folder> <share folder>`: the site as `Generate` made it, and where `content` and `themes` are.
@main struct Stages {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw StagesError.usage("Stages <site folder> <share folder>") }
        let (site, share) = (arguments[1], arguments[2])
        var watch = Stopwatch()

        let configuration = try SiteConfiguration.load(site + "/site.yml")
        let content = try ContentLoader.load(folder: share + "/content", shownAs: "content", withCases: false)
        watch.lap("load the policy")
        let theme = try SiteTheme.load(named: "default", in: [share + "/themes"])
        watch.lap("load the theme")
        let inbox = try InboxReader(
            configuration: configuration, registry: content.registry, detectors: content.detectors,
            request: ReadingRequest(export: nil, asOf: nil, sourceDateEpoch: nil, today: SystemDay.today)
        ).read()
        watch.lap("read the export and join people, \(inbox.reading.rowsRead) rows")
        let engine = try Engine(content.policy)
        watch.lap("compile the policy")
        let vectors = inbox.senders.map { engine.vector(of: inbox.facts(of: $0)) }
        watch.lap("extract facts")
        let distinct = Array(Set(vectors))
        watch.lap("find equal ones")
        _ = engine.decide(distinct)
        watch.lap("decide \(distinct.count) distinct of \(vectors.count)")
        let some = inbox.senders.prefix(20_000)
        let sheets = some.map(inbox.facts)
        watch.skip()
        for sheet in sheets { _ = engine.explain(sheet) }
        watch.lap("explain \(sheets.count) senders")
        let builder = SiteBuilder(configuration: configuration, content: content, inbox: inbox, theme: theme)
        let summary = try await builder.build { @Sendable _ in }
        watch.lap("decide, explain and render \(summary.files) files, \(summary.bytes) bytes")
    }
}

enum StagesError: Error {
    case usage(String)
}

/// Prints how long each stage took on the clock and of processor time.
private struct Stopwatch {
    private let ticker = ContinuousClock()
    private var last = ContinuousClock.now
    private var lastUsed = Stopwatch.used

    mutating func lap(_ stage: String) {
        let spent = last.duration(to: ticker.now)
        let used = Stopwatch.used - lastUsed
        let milliseconds = Double(spent.components.seconds) * 1e3 + Double(spent.components.attoseconds) / 1e15
        print("\(stage): \(Int(milliseconds.rounded())) ms, \(Int(used * 1e3)) ms of processor")
        skip()
    }

    mutating func skip() { (last, lastUsed) = (ticker.now, Stopwatch.used) }

    /// Seconds of processor time of this process so far.
    private static var used: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
