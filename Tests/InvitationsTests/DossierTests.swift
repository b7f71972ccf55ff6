@testable import People
@testable import Exports
@testable import Invitations
import Testing
import Vetting

@Suite struct DossierTests {
    private let export = SampleExport(
        rows: SampleExport.row("Dana Reyes", "dana-reyes"), SampleExport.row("Zoe Adler", "zoe"),
        SampleExport.row("Zoe Adler", "zoe-2"), SampleExport.row("Wanjiru Kamande", nil))

    private func read(_ dossiers: [String: String]) throws -> (inbox: Inbox?, messages: [String]) {
        try SampleReading(export, dossiers: dossiers).read()
    }

    private func dossier(_ front: String, _ notes: String = "") -> String { "---\n\(front)\n---\n\(notes)" }

    private func value(_ id: FactID, of name: String, _ dossiers: [String: String]) throws -> String? {
        let (inbox, messages) = try read(dossiers)
        guard let inbox else { throw SampleReading.Unreadable(messages: messages) }
        let sender = try #require(inbox.senders(matching: name).first)
        return inbox.facts(of: sender)[id].map { "\($0.value.text) [\($0.source.text)]\($0.on.map { " \($0)" } ?? "")" }
    }

    @Test func `a dossier is found by profile, and its notes are kept`() throws {
        let text = dossier("sender: { profile: linkedin.com/in/Dana-Reyes }", "# Notes\n\nNice.\n")
        let (inbox, messages) = try read(["a.md": text])
        let sender = inbox?.senders.first { $0.profile?.slug == "dana-reyes" }
        #expect(sender?.dossier?.notes == "# Notes\n\nNice.\n")
        #expect(sender?.dossier?.notesFirstLine == 4)
        #expect(messages == [])
    }

    @Test func `a dossier is found by name where there is one of that name`() throws {
        let facts = "facts: { sender.trust: trusted }"
        #expect(
            try value("sender.trust", of: "Wanjiru", ["a.md": dossier("sender: { name: wanjiru kamande }\n" + facts)])
                == "trusted [dossier]")
    }

    @Test func `a dossier with the profile of somebody whose rows have none is found by name and gives the key`() throws
    {
        let front = "sender: { name: Wanjiru Kamande, profile: linkedin.com/in/wanjiru }\nfacts: { network.shared: 4 }"
        let (inbox, _) = try read(["a.md": dossier(front)])
        #expect(inbox?.senders(matching: "Wanjiru").map(\.key.text) == ["in/wanjiru"])
    }

    @Test func `a name that fits several is an error that lists them`() throws {
        #expect(
            try read(["a.md": dossier("sender:\n  name: Zoe Adler")]).messages == [
                "senders/a.md:3:3: error: The name fits 2 senders: \"Zoe Adler\", \"Zoe Adler\"; "
                    + "add the \"profile\" of the one you mean"
            ])
    }

    @Test func `a dossier about nobody is a warning that names the nearest`() throws {
        let far = dossier("sender: { name: Adelheid Kamande }")
        #expect(
            try read(["a.md": dossier("sender: { name: Dana Reyse }"), "b.md": far]).messages == [
                "senders/a.md:2:9: warning: The dossier of \"Dana Reyse\" is about nobody in the data; "
                    + "the nearest sender is \"Dana Reyes\"",
                "senders/b.md:2:9: warning: The dossier of \"Adelheid Kamande\" is about nobody in the data; "
                    + "the nearest sender is \"Wanjiru Kamande\"",
            ])
    }

    @Test func `a dossier that carries its invitation makes a sender`() throws {
        let front =
            "sender: { name: New One }\ninvitation:\n  sentAt: 2026-11-01\n  message: |\n    Hi Maya,\n    hello."
        let (inbox, messages) = try read(["a.md": dossier(front)])
        let sender = inbox?.senders(matching: "New One").first
        #expect(sender?.invitation?.message == "Hi Maya,\nhello.")
        #expect(sender?.invitation?.sentAt?.description == "2026-11-01")
        #expect(messages == [])
        #expect(try value("message.text", of: "New One", ["a.md": dossier(front)]) == "Hi Maya,\nhello. [dossier]")
    }

    @Test func `dossiers alone make a full report`() throws {
        let reading = SampleReading(
            dossiers: [
                "a.md": dossier("sender: { name: Dana Reyes }\nfacts: { network.shared: 4 }"),
                "b.md": dossier("sender: { name: Zoe Adler }\ninvitation: { sentAt: 2026-11-01T10:00 }"),
                "c.csv": "name,sender.relationship\nAde,none\nZoe Adler,friend\n",
            ])
        let inbox = try reading.inbox()
        #expect(inbox.senders.map(\.name.text).sorted() == ["Ade", "Dana Reyes", "Zoe Adler"])
        #expect(inbox.reading.export == nil && inbox.reading.dossiers == 2 && inbox.reading.tableRows == 2)
        let zoe = try #require(inbox.senders(matching: "Zoe Adler").first)
        #expect(inbox.facts(of: zoe)["sender.relationship"]?.value == .someOf(MemberSet(["friend"], isComplete: true)))
        #expect(inbox.facts(of: zoe)["history.connected"] == nil)
    }

    @Test func `without an export, a row may tell the profile of somebody whose dossier has none`() throws {
        let reading = SampleReading(
            dossiers: [
                "a.md": dossier("sender: { name: Dana Reyes }\nfacts: { network.shared: 4 }"),
                "t.csv": "profile,name,profile.photo\nlinkedin.com/in/dana,Dana Reyes,own\n",
            ])
        let inbox = try reading.inbox()
        #expect(inbox.senders.map(\.key.text) == ["in/dana"])
        #expect(inbox.senders.first?.dossier?.entries.map(\.fact) == ["network.shared", "profile.photo"])
    }

    @Test func `hints are given for the first of many dossiers about nobody`() throws {
        let rows = (0..<25).map { "Dana Reyse \($0)\n" }.joined()
        let messages = try read(["t.csv": "name\n" + rows]).messages
        #expect(messages.count == 25)
        #expect(messages.filter { $0.contains("the nearest sender is \"Dana Reyes\"") }.count == 20)
    }

    @Test func `what a dossier's invitation adds is only what no row carries`() throws {
        let front =
            "sender: { profile: linkedin.com/in/dana-reyes }\ninvitation: { sentAt: 2020-01-01, message: Hello }"
        let (inbox, _) = try read(["a.md": dossier(front)])
        let sender = inbox?.senders.first { $0.profile?.slug == "dana-reyes" }
        #expect(sender?.invitation?.sentAt?.description == "2026-11-03T16:05:00")
        #expect(sender?.invitation?.message == "Hello")
    }

    @Test(arguments: [
        ("answered: { how: ignored, on: 2026-11-05 }", SenderState.answered, Answer(.ignored, on: Day("2026-11-05"))),
        ("answered: declined", .answered, Answer(.declined, on: nil)),
    ])
    func `who has been answered is listed apart`(_ line: String, _ state: SenderState, _ answer: Answer) throws {
        let (inbox, _) = try read(["a.md": dossier("sender: { profile: linkedin.com/in/dana-reyes }\n" + line)])
        let sender = inbox?.senders.first { $0.profile?.slug == "dana-reyes" }
        #expect(sender?.state == state)
        #expect(sender?.dossier?.answered == answer)
    }

    @Test(
        arguments: [
            ("network.shared: 4", "network.shared", "4 [dossier]"),
            ("network.shared: 3..5", "network.shared", "3–5 [dossier]"),
            ("profile.connections: 500+", "profile.connections", "500 or more [dossier]"),
            (
                "profile.photo: { value: own, on: 2026-11-04, source: reverse image search }", "profile.photo",
                "own [dossier: reverse image search] 2026-11-04"
            ),
            ("profile.photo: [own, stock]", "profile.photo", "own or stock [dossier]"),
            ("sender.relationship: [client, friend]", "sender.relationship", "client, friend [dossier]"),
            ("sender.relationship: client", "sender.relationship", "client [dossier]"),
            ("sender.couldMentor: true", "sender.couldMentor", "yes [dossier]"),
            ("history.askedWhyOn: 2026-11-04", "history.askedWhyOn", "2026-11-04 [dossier]"),
            ("sender.headline: on", "sender.headline", "on [dossier]"),
            ("elsewhere.presence: couldNotTell", "elsewhere.presence", nil),
            ("elsewhere.presence: { value: couldNotTell, on: 2026-11-04 }", "elsewhere.presence", nil),
        ] as [(String, String, String?)])
    func `a value has many forms`(_ entry: String, _ fact: String, _ expected: String?) throws {
        let text = dossier("sender: { profile: linkedin.com/in/dana-reyes }\nfacts:\n  " + entry)
        #expect(try value(FactID(fact), of: "Dana Reyes", ["a.md": text]) == expected)
    }

    @Test func `what could not be told is not known and not asked again`() throws {
        let text = dossier(
            "sender: { profile: linkedin.com/in/dana-reyes }\nfacts: { elsewhere.presence: couldNotTell }")
        let sheet = try SampleReading(export, dossiers: ["a.md": text]).facts(of: "Dana Reyes")
        #expect(sheet.couldNotTell == ["elsewhere.presence"])
    }

    @Test func `every mistake in a dossier is told with its place, counted from the top of the file`() throws {
        let text = dossier(
            """
            sender: { profile: linkedin.com/in/dana-reyes }
            facts:
              sender.rolse: recruiter
              network.shared: many
              profile.photo: borrowed
              profile.skillsListed: yes
              sender.relationship: [none, friend]
              sender.couldMentor: [true, false]
              invitation.ageDays: old
              owner.strangers: never
            looked: { profil: 2026-11-04, elsewhere: yesterday }
            answered: { how: ignord }
            fact: x
            """)
        #expect(
            try read(["a.md": text]).messages == [
                "senders/a.md:4:3: error: Fact \"sender.rolse\" is not in the registry; did you mean \"sender.roles\"?",
                "senders/a.md:5:19: error: \"network.shared\" must be a whole number or a range such as 3..5 or 500+",
                "senders/a.md:6:18: error: \"profile.photo\" must be one of none, own, stock, generated",
                "senders/a.md:7:25: error: \"profile.skillsListed\" must be true or false",
                "senders/a.md:8:24: error: \"sender.relationship\" must be some of currentColleague, formerColleague, "
                    + "manager, report, client, vendor, classmate, friend, metInPerson, mentor, mentee, or none alone",
                "senders/a.md:9:23: error: \"sender.couldMentor\" must be true or false",
                "senders/a.md:10:23: error: \"invitation.ageDays\" must be a whole number or a range such as 3..5 or 500+",
                "senders/a.md:11:3: error: Fact \"owner.strangers\" is not a dossier's to tell: it comes from site.yml",
                "senders/a.md:12:42: error: \"elsewhere\" must be a date such as 2026-11-04",
                "senders/a.md:12:11: error: \"looked\" has no key \"profil\"; did you mean \"profile\"?",
                "senders/a.md:13:18: error: \"how\" must be one of accepted, ignored, declined, blocked, not \"ignord\"; "
                    + "did you mean \"ignored\"?",
                "senders/a.md:14:1: error: A dossier has no key \"fact\"; did you mean \"facts\"?",
            ])
    }

    @Test func `a dossier needs front matter and a sender`() throws {
        #expect(
            try read(["a.md": "# Dana\n", "b.md": dossier("facts: {}"), "c.md": dossier("sender: {}")]).messages == [
                "senders/a.md:1: error: The file must begin with front matter: its keys between two lines of \"---\"",
                "senders/b.md:2:1: error: A dossier needs the key \"sender\"",
                "senders/c.md:2:9: error: The sender needs a \"name\" or a \"profile\"",
            ])
    }

    @Test func `two dossiers about one sender are one too many`() throws {
        let text = dossier("sender: { profile: linkedin.com/in/dana-reyes }")
        #expect(
            try read(["a.md": text, "b.md": text]).messages == [
                "senders/b.md:2:9: error: This dossier is about the same sender as senders/a.md; keep one of them"
            ])
    }

    @Test func `a row of a table is a dossier, and empty cells say nothing`() throws {
        let table =
            "\u{FEFF}profile,name,sender.relationship,sender.headline,network.shared\r\n"
            + "https://www.linkedin.com/in/dana-reyes,Dana Reyes,,\"Partner, Northwind\",4\r\n"
            + ",Wanjiru Kamande,friend; client,,\r\n,,,,\r\n"
        #expect(try value("sender.headline", of: "Dana", ["t.csv": table]) == "Partner, Northwind [dossier]")
        #expect(try value("network.shared", of: "Dana", ["t.csv": table]) == "4 [dossier]")
        #expect(try value("sender.relationship", of: "Dana", ["t.csv": table]) == nil)
        #expect(try value("sender.relationship", of: "Wanjiru", ["t.csv": table]) == "client, friend [dossier]")
    }

    @Test func `a table says who was answered`() throws {
        let table = "name,answered,answeredOn\nDana Reyes,declined,2026-11-05\nWanjiru Kamande,,2026-11-05\n"
        let (inbox, messages) = try read(["t.csv": table])
        #expect(messages == [])
        #expect(inbox?.senders(matching: "Dana").first?.dossier?.answered == Answer(.declined, on: Day("2026-11-05")))
        #expect(inbox?.senders(matching: "Wanjiru").first?.state == .pending)
    }

    @Test func `a table says when the facts of a row were noted`() throws {
        let table = "name,on,network.shared\nDana Reyes,2026-11-05,4\nWanjiru Kamande,soon,2\n"
        let (_, messages) = try read(["t.csv": table])
        #expect(messages == ["senders/t.csv:3: error: \"on\" must be a date such as 2026-11-04"])
        let (inbox, _) = try read(["t.csv": table.replacing("soon", with: "")])
        #expect(inbox?.senders(matching: "Dana").first?.dossier?.entries.map(\.on) == [Day("2026-11-05")])
        #expect(inbox?.senders(matching: "Wanjiru").first?.dossier?.entries.map(\.on) == [nil])
    }

    @Test func `a Markdown dossier goes before a row, and a later row before an earlier one`() throws {
        let dossiers = [
            "a.md": dossier("sender: { profile: linkedin.com/in/dana-reyes }\nfacts: { network.shared: 9 }"),
            "t.csv":
                "profile,network.shared,profile.photo\nlinkedin.com/in/dana-reyes,1,own\nlinkedin.com/in/zoe,1,own\n",
            "u.csv": "profile,network.shared\nlinkedin.com/in/zoe,2\n",
        ]
        let (inbox, messages) = try read(dossiers)
        #expect(messages == [])
        let dana = try #require(inbox?.senders.first { $0.profile?.slug == "dana-reyes" })
        let zoe = try #require(inbox?.senders.first { $0.profile?.slug == "zoe" })
        #expect(inbox?.facts(of: dana)["network.shared"]?.value == .count(9))
        #expect(inbox?.facts(of: dana)["profile.photo"]?.value == .oneOf("own"))
        #expect(inbox?.facts(of: zoe)["network.shared"]?.value == .count(2))
        #expect(inbox?.facts(of: zoe)["profile.photo"]?.value == .oneOf("own"))
    }

    @Test func `every mistake in a table is told with its line`() throws {
        let table =
            "profile,name,sender.rolse,network.shared,network.shared,answered\n"
            + "maya,Dana Reyes,x,many,,\n,,x,,,\na,b,c,d,e,f,g\n,Zoe,,,,ignord\n\"x,y\n"
        #expect(
            try read(["t.csv": table]).messages == [
                "senders/t.csv:1: error: Fact \"sender.rolse\" is not in the registry; did you mean \"sender.roles\"?",
                "senders/t.csv:1: error: Column \"network.shared\" stands more than once",
                "senders/t.csv:2: error: \"profile\" must be a profile address "
                    + "such as https://www.linkedin.com/in/dana-reyes",
                "senders/t.csv:2: error: \"network.shared\" must be a whole number or a range such as 3..5 or 500+",
                "senders/t.csv:3: error: This row names nobody: fill in \"profile\" or \"name\"",
                "senders/t.csv:4: error: This row has more cells than the header has columns",
                "senders/t.csv:5: error: \"answered\" must be one of accepted, ignored, declined, blocked; "
                    + "did you mean \"ignored\"?",
                "senders/t.csv:6: error: This row cannot be read: its quotes don't close",
                "senders/t.csv:5: warning: The dossier of \"Zoe\" is about nobody in the data; "
                    + "the nearest sender is \"Zoe Adler\"",
            ])
    }

    @Test func `a table without its columns is told so`() throws {
        #expect(
            try read(["t.csv": "network.shared\n4\n", "u.csv": ""]).messages == [
                "senders/t.csv:1: error: The table needs a column \"profile\" or \"name\"",
                "senders/t.csv:2: error: This row names nobody: fill in \"profile\" or \"name\"",
                "senders/u.csv:1: error: The table has no header row",
            ])
    }

    @Test func `other files in the folder are left alone`() throws {
        #expect(try read(["notes.txt": "x", ".hidden.md": "x"]).messages == [])
    }
}
