import Detectors
import People
import Invitations
import Policy
import Testing
import Vetting
import VettingEngine

@testable import Decisions

struct SharedDecisionTests {
    @Test func `a record that many share says of each what their own would say`() async throws {
        let sample = try Sample.shared.get()
        let engine = try Engine(sample.content.policy)
        let decided = try await Decider(
            inbox: sample.inbox, engine: engine, reviewAfterDays: sample.content.policy.reviewAfterDays
        ).decide()
        #expect(!decided.shared.isEmpty, "the sample has senders who look alike")
        let people = People(.full, senders: [])
        let report = ReportedInbox(decided: decided, people: people, order: [], campaigns: [:])
        var alone = decided
        for index in alone.standings.indices { alone.standings[index].record = -1 }
        let single = ReportedInbox(decided: alone, people: people, order: [], campaigns: [:])
        for index in sample.inbox.senders.indices {
            let one = ReportEntry(SenderFile(index, in: report)).bytes
            let other = ReportEntry(SenderFile(index, in: single)).bytes
            #expect(one == other, "\(sample.inbox.senders[index].id)")
        }
    }

    @Test func `what is kept of a sender is what would be found again`() async throws {
        let sample = try Sample.shared.get()
        let decided = try await Decider(
            inbox: sample.inbox, engine: Engine(sample.content.policy),
            reviewAfterDays: sample.content.policy.reviewAfterDays
        ).decide()
        #expect(!decided.sheets.filter(\.isMolded).isEmpty, "the sample has senders who differ in their own facts only")
        #expect(!decided.changes.isEmpty, "and some who differ in more")
        for (index, sender) in sample.inbox.senders.enumerated() {
            let (kept, found) = (decided.reading(of: index), sample.inbox.reading(of: sender))
            #expect(fingerprint(kept.facts) == fingerprint(found.facts), "\(sender.id)")
            #expect(kept.message?.told.count == found.message?.told.count, "\(sender.id)")
        }
    }

    @Test func `what a dossier says of the first of a sheet stays`() async throws {
        let sample = try Sample.shared.get()
        var decided = DecidedInbox(inbox: sample.inbox, engine: try Engine(sample.content.policy))
        let name = Observation(.text("Dana R. Reyes"), source: .dossier(""))
        let all = sample.inbox.senders.map(sample.inbox.facts)
        var facts = try #require(all.first { Likes.known(in: $0) != nil })
        let known = try #require(Likes.known(in: facts))
        facts.override("sender.name", name)
        var search = SheetSearch(own: sample.inbox.ownFacts)
        let place = search.place(0, facts, like: Likes.Like(verdict: 0, known: known), isOwnPlain: false)
        let sheet = try #require(place).sheet
        decided.standings.append(
            Standing(verdict: 0, sheet: sheet, isPending: true, isLookedAt: true, revisitOn: nil))
        decided.sheets = search.sheets
        #expect(decided.reading(of: 0).facts["sender.name"] == name)
    }

    private func fingerprint(_ facts: FactSheet) -> UInt128 {
        var ingredients = Ingredients()
        ingredients.add(facts)
        return ingredients.fingerprint
    }
}
