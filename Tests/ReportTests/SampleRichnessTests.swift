import People
import Invitations
import Policy
import Report
import Testing
import Vetting
import VettingEngine

/// The sample is there to show everything; a change of policy must not quietly take something out of it.
struct SampleRichnessTests {
    private let replies: [ReplyTemplate]
    private let verdicts: [Verdict]
    private let facts: [FactSheet]

    init() throws {
        let sample = try Sample.shared.get()
        let engine = try Engine(sample.content.policy)
        replies = sample.content.replies
        facts = sample.inbox.senders.filter { $0.state == .pending }.map(sample.inbox.facts(of:))
        verdicts = facts.map(engine.decide)
    }

    @Test func `the sample shows every connection type`() {
        #expect(Set(verdicts.map(\.type)) == Set(ConnectionType.allCases))
    }

    @Test func `the sample shows every response and every recommendation`() {
        #expect(Set(verdicts.map(\.response)) == Set(Response.allCases))
        #expect(Set(verdicts.map(\.recommendation)) == Set(Recommendation.allCases))
    }

    @Test func `the sample shows every status`() {
        #expect(Set(verdicts.map(\.status)) == Set(Status.allCases))
    }

    @Test func `every reply template fits somebody in the sample`() {
        let unused = replies.filter { reply in
            !zip(verdicts, facts).contains { reply.fits($0.response, $0.type, $1) }
        }
        #expect(unused.map(\.name) == [])
    }

    @Test func `a reply to a message is offered to nobody who sent none`() throws {
        let reply = try #require(replies.first { $0.name == "ask-after-your-message" })
        let offered = zip(verdicts, facts).filter { reply.fits($0.response, $0.type, $1) }
        #expect(!offered.isEmpty)
        for (_, sheet) in offered {
            #expect(sheet["invitation.hasMessage"]?.value == .flag(true))
        }
    }

    @Test(arguments: [
        "Emeka Obiageli", "Мирослава Ткачук Myroslava Tkachuk", "Haruka Ishimori 石森 春香", "Lucinda Marsh-Okoro",
        "Silas Thornquist 🪵", "Xiulan Fenwick", "Ade", "Yusuf al-Karimi يوسف الكريمي", "Noor Haddadin",
        "Lotte Vinkenoog", "Mateus Cordovil", "Aiyana Redleaf", "Percival Adeyinka",
    ])
    func `an honest sender who looks odd is neither declined nor blocked`(name: String) throws {
        let sample = try Sample.shared.get()
        let sender = try #require(sample.inbox.senders.first { $0.name.text == name })
        let verdict = try Engine(sample.content.policy).decide(sample.inbox.facts(of: sender))
        #expect(verdict.response < .decline)
        #expect(!verdict.report)
    }

    @Test(arguments: ["Adrian Kestleton", "LinkedIn Support Team", "Madison Clearwater"])
    func `a scammer who looks fine is blocked and reported`(name: String) throws {
        let sample = try Sample.shared.get()
        let sender = try #require(sample.inbox.senders.first { $0.name.text == name })
        let verdict = try Engine(sample.content.policy).decide(sample.inbox.facts(of: sender))
        #expect(verdict.response == .declineAndBlock)
        #expect(verdict.report)
    }
}
