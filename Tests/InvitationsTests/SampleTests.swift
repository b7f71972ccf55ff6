import Diagnostics
import People
import Exports
import Dossiers
import Invitations
import Testing
import Vetting

/// The shipped sample, as `site.example.yml` names it.
@Suite struct SampleTests {
    private func inbox() throws -> Inbox {
        let configuration = try SiteConfiguration.load(Repository.root + "/site.example.yml")
        return try InboxReader(
            configuration: configuration, registry: TestRegistry.shared, detectors: TestDetectors.shared
        ).read()
    }

    @Test func `the shipped sample is read without a word of complaint`() throws {
        let inbox = try inbox()
        #expect(inbox.warnings == [])
        #expect(inbox.senders.count > 100)
        #expect(Set(inbox.senders.map(\.state)) == Set(SenderState.allCases))
        #expect(inbox.reading.dossiers > 20 && inbox.reading.tableRows > 0)
    }

    @Test func `reading twice gives the same`() throws {
        let (first, second) = (try inbox(), try inbox())
        #expect(first.senders.map(\.id) == second.senders.map(\.id))
        #expect(first.reading == second.reading && first.campaigns == second.campaigns && first.owner == second.owner)
        for (one, other) in zip(first.senders, second.senders) {
            let (left, right) = (first.facts(of: one).known, second.facts(of: other).known)
            #expect(left.map(\.observation) == right.map(\.observation), "\(one.id)")
        }
    }
}
