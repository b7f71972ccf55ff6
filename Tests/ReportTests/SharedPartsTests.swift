import ListPages
@testable import SiteFiles
import Decisions
import GuidancePages
import Policy
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

        let made = try await SenderFiles(edition, report).chunk(0..<report.order.count)
        let single = try await SenderFiles(edition, report, isSharing: false).chunk(0..<report.order.count)

        for (one, other) in zip(made.pages, single.pages) { #expect(one.bytes == other.bytes, "\(one.path)") }
        #expect(made.json == single.json)
        #expect(made.links.targets == single.links.targets)
        #expect(made.links.anchors == single.links.anchors)
    }
}
