import Foundation
import Testing

@Suite struct NoteTests {
    let workplace: Workplace

    init() throws {
        workplace = try Workplace()
        try workplace.makeSite()
    }

    @Test func `a note is written into the dossier, and all else in it stays`() throws {
        try workplace.write(
            "senders/robin.md",
            """
            ---
            # A comment of my own.
            sender: { name: Robin Example, profile: https://www.linkedin.com/in/robin-example }
            invitation: { sentAt: 2026-11-03 }
            facts:
              network.shared: 4
            ---
            A friend of old.

            """)

        let outcome = try workplace.program.run(
            "note", "robin", "network.shared=6", "sender.headline=Translator, \"of\" books", "--looked", "profile")

        #expect(outcome.errors == "Noted in senders/robin.md\n")
        #expect(outcome.output.hasPrefix("Robin Example\n"))
        #expect(outcome.status == 0)
        #expect(
            try workplace.text("senders/robin.md") == """
                ---
                # A comment of my own.
                sender: { name: Robin Example, profile: https://www.linkedin.com/in/robin-example }
                invitation: { sentAt: 2026-11-03 }
                facts:
                  network.shared: { value: 6, on: 2026-11-03 }
                  sender.headline: { value: "Translator, \\"of\\" books", on: 2026-11-03 }
                looked:
                  profile: 2026-11-03
                ---
                A friend of old.

                """)
    }

    @Test func `what a note changed is shown`() throws {
        try workplace.write(
            "senders/wren.md",
            """
            ---
            sender: { name: Wren Other }
            invitation: { sentAt: 2026-11-04, message: "We offer a cleaning service. May I show you a free demo?" }
            ---

            """)
        let outcome = try workplace.program.run("note", "wren", "sender.relationship=friend")
        #expect(
            outcome.output.contains(
                """

                What your note changed
                  Answer: Vet further → Accept
                  Recommendation: Review and Accept if Relevant (Salesperson) → Accept (Known
                  Contact)
                  Status: Provisional, 18 % firm → Provisional, 96 % firm
                  now: You know them

                Message

                """))
    }

    @Test func `a note that changes nothing says so`() throws {
        try workplace.write(
            "senders/wren.md",
            """
            ---
            sender: { name: Wren Other }
            invitation: { sentAt: 2026-11-04 }
            facts:
              sender.relationship: friend
            ---

            """)
        let outcome = try workplace.program.run("note", "wren", "sender.relationship=friend")
        #expect(
            outcome.output.contains(
                "\nWhat your note changed\n  Neither the answer nor a score: they stay as they were.\n"))
    }

    @Test func `a sender of the export gets a dossier`() throws {
        try workplace.write(
            "site.yml", "owner: { name: Maya Lindgren }\ninputs: { export: export, dossiers: senders }\n")
        try workplace.write(
            "export/Invitations.csv",
            """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Dana Reyes,Maya Lindgren,"11/4/26, 9:14 AM",,INCOMING,https://www.linkedin.com/in/dana-reyes,https://www.linkedin.com/in/maya

            """)

        let outcome = try workplace.program.run("note", "dana", "sender.relationship=friend")

        let path = try #require(outcome.errors.split(separator: "\n").last?.dropFirst("Noted in ".count))
        #expect(path.hasPrefix("senders/dana-reyes-"))
        #expect(
            try workplace.text(String(path)) == """
                ---
                sender:
                  name: "Dana Reyes"
                  profile: https://www.linkedin.com/in/dana-reyes
                facts:
                  sender.relationship: { value: friend, on: 2026-11-04 }
                ---

                """)
        #expect(outcome.output.contains("\nAccept\n"))
    }

    @Test func `a fact that does not exist is refused, and nothing is written`() throws {
        try workplace.write(
            "senders/robin.md",
            """
            ---
            sender: { name: Robin Example }
            invitation: { sentAt: 2026-11-03 }
            ---
            """)
        let before = try workplace.files()

        let outcome = try workplace.program.run("note", "robin", "network.shard=6")

        #expect(
            outcome.errors
                == "senders/robin.md:5:3: error: Fact \"network.shard\" is not in the registry; did you mean \"network.shared\"?\n"
        )
        #expect(outcome.status == 1)
        #expect(try workplace.files() == before)
    }

    @Test func `facts on one line are left to the owner`() throws {
        let outcome = try workplace.program.run("note", "robin", "network.shared=6")
        #expect(
            outcome.errors
                == "senders/robin.md:4: error: \"facts\" stands on one line; write one below the other, and try again\n"
        )
    }

    @Test func `a note without anything to note is wrong usage`() throws {
        #expect(try workplace.program.run("note", "robin").status == 64)
        #expect(try workplace.program.run("note", "robin", "network.shared").status == 64)
    }
}
