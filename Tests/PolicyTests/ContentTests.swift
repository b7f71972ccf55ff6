import CommonMark
import Diagnostics
import Policy
import Testing
import Vetting
import VettingEngine

struct ContentTests {
    @Test func `pages come by order and name, rules in the order of pages`() throws {
        let content = try SampleContent().load()
        #expect(content.pages.map(\.name) == ["people", "money"])
        #expect(
            content.policy.rules.map(\.id) == ["known", "rival", "shared", "own-photo", "nobody-strange", "asks-money"])
        #expect(content.pages[0].anchors == ["friends", "rivals", "shared-connections", "photos"])
        #expect(content.pages[0].reviewed == Day("2026-11-20"))
    }

    @Test func `several keys of one mapping all have to hold`() throws {
        let sample = try SampleContent()
        try sample.edit(
            "guidance/people.md", "when: { profile.photo: own }",
            "when: { profile.photo: own, network.shared: { atLeast: 1, less: 9 } }")
        try sample.edit(
            "guidance/people.md", "facts: { profile.photo: own }", "facts: { profile.photo: own, network.shared: 1 }")
        let rule = try sample.load().policy.rules[3]
        #expect(
            rule.when
                == .all([
                    .fact("profile.photo", .isIn(["own"])),
                    .all([.fact("network.shared", .count(.atLeast, 1)), .fact("network.shared", .count(.less, 9))]),
                ]))
    }

    @Test func `every part of a condition knows its place`() throws {
        let sample = try SampleContent()
        try sample.edit(
            "guidance/people.md", "    when: { sender.isCompetitor: true }\n",
            "    when:\n      any:\n        - { sender.isCompetitor: true }\n        - not: { profile.photo: own }\n")
        try sample.edit(
            "guidance/people.md", "facts: { sender.isCompetitor: false }",
            "facts: { sender.isCompetitor: false, profile.photo: own }")
        let rule = try sample.load().pages[0].rules[1]
        let places = try #require(rule.whenPlaces)
        #expect(places.location.line == 27)
        #expect(places.parts.map(\.location.line) == [28, 29])
        #expect(places.parts[1].parts.map(\.location.column) == [18])
    }

    @Test func `links between pages lead to the pages of the site`() throws {
        let page = try SampleContent().load().pages[0]
        #expect(page.body.links.map(\.written) == ["money.html#how-to-tell"])
    }

    @Test func `coverage leads from a point to what carries it`() throws {
        let coverage = try SampleContent().load().coverage
        let known = try #require(coverage.first { $0.point.id == "A1" })
        #expect(known.pages.map(\.name) == ["people"])
        #expect(known.rules.map(\.name) == ["known"])
        #expect(known.rules.map(\.anchor) == ["friends"])
        #expect(coverage.first { $0.point.id == "L1" }?.templates.map(\.name) == ["ignore"])
        #expect(coverage.first { $0.point.id == "E1" }?.settings.map(\.name) == ["nobody-strange"])
        #expect(coverage.first { $0.point.id == "V2" }?.checklists.map(\.name) == ["people"])
        #expect(coverage.allSatisfy { $0.missing.isEmpty })
    }

    @Test func `a reply knows for whom it is`() throws {
        let reply = try SampleContent().load().replies[0]
        #expect(reply.fits(.ignore, .stranger))
        #expect(!reply.fits(.ignore, .recruiter))
        #expect(!reply.fits(.accept, .stranger))
        #expect(reply.body == "Do nothing.\n")
        #expect(reply.bodyFirstLine == 7)
    }

    @Test func `a fact and a rule of the owner's own are asked and vetted with no code`() throws {
        let sample = try SampleContent()
        try sample.write(
            try sample.text(of: "facts.yml") + """
                sender.playsChess:
                  type: flag
                  meaning: Plays chess
                  question: Do they play chess?
                  check: chess#how-to-tell
                  prior: 0.1
                  sources: [D]

                """, to: "facts.yml")
        try sample.write(
            """
            ---
            title: Chess
            summary: Players are welcome.
            order: 30
            rules:
              - id: plays-chess
                kind: type
                type: Industry Peer
                claim: Plays chess
                explains: "#how-to-tell"
                when: { sender.playsChess: true }
                examples:
                  - { name: plays, facts: { sender.playsChess: true }, expect: true }
                  - { name: does not, facts: { sender.playsChess: false }, expect: false }
                  - { name: never asked, facts: {}, expect: unknown }
            ---
            ## How to tell

            Ask for an opening.
            """, to: "guidance/chess.md")
        #expect(findings(sample) == "")
        let content = try sample.load()
        let engine = try Engine(content.policy)
        var facts = FactSheet(registry: content.policy.registry)
        facts.set(
            "sender.relationship", Observation(.someOf(MemberSet(["none"], isComplete: true)), source: .dossier("")))
        #expect(engine.decide(facts).type == .stranger)
        #expect(engine.explain(facts).nextChecks.contains { $0.fact == "sender.playsChess" })
        facts.set("sender.playsChess", Observation(.flag(true), source: .dossier("")))
        #expect(engine.decide(facts).type == .industryPeer)
        #expect(engine.decide(facts).recommendation == .accept)
    }
}
