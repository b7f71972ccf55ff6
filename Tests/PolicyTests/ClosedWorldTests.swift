import Policy
import Testing
import Vetting

struct ClosedWorldTests {
    private static let registry = FactRegistry([
        FactDefinition(id: "invitation.hasMessage", type: .flag),
        FactDefinition(id: "message.isPersonal", type: .flag),
        FactDefinition(id: "message.attachesFile", type: .flag),
        FactDefinition(id: "message.sharedBySenders", type: .count),
        FactDefinition(id: "message.text", type: .text),
        FactDefinition(id: "sender.relationship", type: .someOf(["friend", "none"])),
        FactDefinition(id: "sender.trust", type: .oneOf(["trusted", "neutral", "distrusted"])),
        FactDefinition(id: "sender.harassed", type: .flag),
        FactDefinition(id: "sender.personalIssues", type: .flag),
        FactDefinition(id: "sender.headline", type: .text),
        FactDefinition(id: "sender.isCompetitor", type: .flag),
        FactDefinition(id: "sender.isParody", type: .flag, group: "profile", isRedFlag: true),
        FactDefinition(id: "profile.skillsListed", type: .flag, group: "profile"),
        FactDefinition(id: "history.ask", type: .oneOf(["notAsked", "waiting", "silent", "replied"])),
        FactDefinition(id: "history.askedWhyOn", type: .date),
        FactDefinition(id: "history.repliedToAsk", type: .flag),
        FactDefinition(id: "owner.askWaitDays", type: .count),
    ])

    private func completed(
        _ known: [FactID: FactValue], looked: [String: Day?] = [:], asOf: Day? = nil, without: [FactID] = []
    ) -> FactSheet {
        var sheet = FactSheet(registry: Self.registry)
        for (id, value) in known { sheet.set(id, Observation(value, source: .dossier(""))) }
        for id in without { sheet.giveUp(on: id) }
        ClosedWorld(looked: looked, asOf: asOf).complete(&sheet)
        return sheet
    }

    @Test func `without a message nothing stands in it`() {
        let sheet = completed(["invitation.hasMessage": .flag(false)])
        #expect(sheet["message.isPersonal"]?.value == .flag(false))
        #expect(sheet["message.sharedBySenders"]?.value == .count(0))
        #expect(sheet["message.text"] == nil)
    }

    @Test func `a message that nobody understood stays unknown, but for a file`() {
        let sheet = completed(["invitation.hasMessage": .flag(true)])
        #expect(sheet["message.isPersonal"] == nil)
        #expect(sheet["message.attachesFile"]?.value == .flag(false))
    }

    @Test func `what is known or given up stays as it is`() {
        let sheet = completed(
            ["invitation.hasMessage": .flag(false), "message.attachesFile": .flag(true)],
            without: ["message.isPersonal"])
        #expect(sheet["message.attachesFile"]?.value == .flag(true))
        #expect(sheet["message.isPersonal"] == nil)
    }

    @Test func `nobody is distrusted, harassing or at odds with the owner unless said`() {
        let sheet = completed([:])
        #expect(sheet["sender.harassed"]?.value == .flag(false))
        #expect(sheet["sender.personalIssues"]?.value == .flag(false))
        #expect(sheet["sender.trust"]?.value == .oneOf(["trusted", "neutral"]))
        #expect(!sheet.isKnownToOwner)
    }

    @Test func `somebody never met is neutral, somebody met is known`() {
        let stranger = completed(["sender.relationship": .someOf(MemberSet(["none"], isComplete: true))])
        #expect(stranger["sender.trust"]?.value == .oneOf("neutral"))
        #expect(!stranger.isKnownToOwner)
        let friend = completed(["sender.relationship": .someOf(MemberSet(["friend"], isComplete: false))])
        #expect(friend["sender.trust"]?.value == .oneOf(["trusted", "neutral"]))
        #expect(friend.isKnownToOwner)
    }

    @Test func `a headline tells competitors from others`() {
        #expect(completed([:])["sender.isCompetitor"] == nil)
        #expect(completed(["sender.headline": .text("Baker")])["sender.isCompetitor"]?.value == .flag(false))
    }

    @Test func `who looked and noted nothing saw no red flag, and only that`() {
        let day = Day("2026-11-04")
        let sheet = completed([:], looked: ["profile": day])
        #expect(
            sheet["sender.isParody"]
                == Observation(.flag(false), source: .dossier("looked, nothing seen"), on: day))
        #expect(sheet["profile.skillsListed"] == nil)
        #expect(completed([:], looked: ["company": nil])["sender.isParody"] == nil)
    }

    @Test(arguments: [
        ("2026-11-01", "2026-11-15", Bool?.none, ["waiting"]),
        ("2026-11-01", "2026-11-16", nil, ["silent", "replied"]),
        ("2026-11-01", "2026-11-16", false, ["silent"]),
        ("2026-11-01", "2026-11-16", true, ["replied"]),
        ("2026-11-01", "2026-11-10", false, ["waiting"]),
    ])
    func `an ask waits, is answered or falls silent`(asked: String, today: String, replied: Bool?, states: [String])
        throws
    {
        let moment = try #require(Moment(asked))
        var known: [FactID: FactValue] = ["history.askedWhyOn": .date(moment), "owner.askWaitDays": .count(14)]
        if let replied { known["history.repliedToAsk"] = .flag(replied) }
        let sheet = completed(known, asOf: Day(today))
        #expect(sheet["history.ask"]?.value == .oneOf(states))
        #expect(sheet.waitUntil == (states == ["waiting"] ? Day("2026-11-15") : nil))
    }

    @Test func `who was never asked was not asked`() {
        #expect(completed([:])["history.ask"]?.value == .oneOf("notAsked"))
        #expect(completed(["history.repliedToAsk": .flag(true)])["history.ask"]?.value == .oneOf("replied"))
    }
}
