import ListPages
@testable import SiteFiles
import Decisions
import GuidancePages
import Policy
import Synchronization
import Testing
import Vetting
import VettingEngine

@testable import Report

struct SharedPartsTests {
    @Test func `pages made of shared parts are byte for byte those made one by one`() async throws {
        let sample = try Sample.shared.get()
        let builder = SiteBuilder(
            configuration: sample.configuration, content: sample.content, inbox: sample.inbox, theme: sample.theme)
        let decided = try await Decider(
            inbox: sample.inbox, engine: Engine(sample.content.policy),
            reviewAfterDays: sample.content.policy.reviewAfterDays
        ).decide()
        let edition = try EditionMaker(builder, decided).edition()
        let report = try #require(edition.report)
        #expect(!decided.shared.isEmpty, "the sample has senders who look alike")
        #expect(!decided.sheets.isEmpty, "and some of whom nothing but their own facts differs")

        let made = try await chunk(SenderFiles(edition, SenderIngredients(edition, report)), of: report)
        let single = try await chunk(
            SenderFiles(edition, SenderIngredients(edition, report), isSharing: false), of: report)

        for (path, bytes) in made.pages { #expect(bytes == single.pages[path], "\(path)") }
        #expect(made.pages.count == report.order.count)
        #expect(made.chunk.json == single.chunk.json)
        #expect(made.chunk.delivery.links.targets == single.chunk.delivery.links.targets)
        let anchors = [made, single].map { $0.chunk.delivery.links.promisedAnchors.sorted() }
        #expect(anchors[0] == anchors[1])
    }

    private func chunk(
        _ files: SenderFiles, of report: ReportedInbox
    ) throws -> (pages: [String: [UInt8]], chunk: SenderFiles.Chunk) {
        let pages = Mutex<[String: [UInt8]]>([:])
        let promised = PromisedPages(report.order.map(report.path))
        let delivery = Delivery(promising: promised) { file in pages.withLock { $0[file.path] = file.bytes } }
        let chunk = try files.chunk(0..<report.order.count, to: delivery)
        return (pages.withLock { $0 }, chunk)
    }
}
