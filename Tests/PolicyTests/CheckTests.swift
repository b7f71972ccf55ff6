import Diagnostics
import Testing
import Vetting

@testable import Policy
@testable import PolicyChecks

struct CheckTests {
    @Test func `a page past its day of review is worth a warning`() throws {
        let sample = try SampleContent()
        try sample.edit("guidance/people.md", "reviewed: 2026-11-20", "reviewBy: 2026-11-20")
        let content = try sample.load()
        #expect(PolicyCheck.run(content, asOf: Day("2026-11-20")) == [])
        #expect(
            PolicyCheck.run(content, asOf: Day("2026-11-21")).map(\.description)
                == ["content/guidance/people.md:1: warning: The page was to be reviewed by 2026-11-20"])
    }

    @Test func `what cannot be decided within the effort is a warning, not a verdict`() throws {
        let sample = try SampleContent()
        try sample.edit(
            "guidance/people.md", "when: { sender.isCompetitor: true }",
            "when: { sender.isCompetitor: true, network.shared: { atLeast: 4 } }")
        try sample.edit(
            "guidance/people.md", "facts: { sender.isCompetitor: true }",
            "facts: { sender.isCompetitor: true, network.shared: 4 }")
        let content = try sample.load()
        let book = RuleBook(content.pages)
        let space = try ClassSpace(content.policy, effort: 2)
        var log = DiagnosticLog()
        SatisfiabilityCheck(book: book, space: space).run(&log)
        #expect(
            log.diagnostics.map(\.description).contains(
                "content/guidance/people.md:26:11: warning: Not decided: "
                    + "whether rule \"rival\" can be both true and false"
            ))
    }

    @Test func `a rule that defeats others is not outdone by one that does not`() throws {
        let sample = try SampleContent()
        try sample.edit(
            "guidance/people.md", "  - id: shared\n",
            """
              - id: best-friend
                kind: type
                type: Known Contact
                overrides: [rival]
                claim: Your best friend
                explains: "#friends"
                when: { sender.relationship: friend }
                examples:
                  - { name: a friend, facts: { sender.relationship: friend }, expect: true }
                  - { name: a client, facts: { sender.relationship: client }, expect: false }
                  - { name: not said, facts: {}, expect: unknown }
              - id: shared

            """)
        #expect(
            findings(sample).contains("Rule \"best-friend\" never matters"),
            "as long as the wider rule defeats the rival, too")
        try sample.edit(
            "guidance/people.md", "    unless: [known]\n    examples:\n      - { name: a rival",
            "    examples:\n      - { name: a rival")
        #expect(findings(sample) == "")
    }

    @Test func `a case states its facts the way a dossier does`() throws {
        let sample = try SampleContent()
        try sample.write(
            """
            - name: not told
              facts: { sender.relationship: none, message.asksMoneyOrCredentials: couldNotTell }
              expect: { type: Stranger, response: vetFurther }
            - name: an owner who meets nobody new
              facts: { owner.strangers: never, sender.relationship: none }
              looked: [profile]
              expect: { response: ignore }
            """, to: "cases/people.yml")
        #expect(findings(sample) == "")
    }
}
