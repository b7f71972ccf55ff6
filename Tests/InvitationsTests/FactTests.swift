@testable import People
@testable import Invitations
import Testing
import Vetting

/// The facts of Dana Reyes, whose invitation, dossier and surroundings each test writes.
private struct Dana {
    var message = ""
    var sentAt = "2026-11-03"
    var files: [String: String] = [:]
    /// Below `facts:`, one a line.
    var facts: [String] = []
    /// Other keys of the dossier.
    var dossier = ""
    /// Other keys of `owner:`, one a line.
    var owner: [String] = []
    var moreRows: [String] = []
    var asOf: String? = "2026-11-20"

    func sheet() throws -> FactSheet {
        let rows = [SampleExport.row("Dana Reyes", "dana", sentAt, message)] + moreRows
        let invitations = SampleExport.header + rows.map { $0 + "\n" }.joined()
        let export = SampleExport(files.merging(["Invitations.csv": invitations]) { first, _ in first })
        let hasDossier = !facts.isEmpty || !dossier.isEmpty
        let block = facts.isEmpty ? "" : "facts:\n" + facts.map { "  \($0)\n" }.joined()
        let text = "---\nsender: { profile: linkedin.com/in/dana }\n\(block)\(dossier)\n---\n"
        var reading = SampleReading(
            export, dossiers: hasDossier ? ["dana.md": text] : [:], owner: owner.map { "  \($0)\n" }.joined())
        reading.asOf = asOf
        return try reading.facts(of: "linkedin.com/in/dana")
    }

    /// `value [source]`, or an empty text where the fact is not known.
    func callAsFunction(_ fact: FactID) throws -> String {
        try sheet()[fact].map { "\($0.value.text) [\($0.source.text)]" } ?? ""
    }
}

@Suite struct InvitationFactTests {
    @Test func `when, how old, how often`() throws {
        let other = SampleExport.row("Dana Reyes", "dana", "2026-01-03")
        let sheet = try Dana(moreRows: [other]).sheet()
        #expect(sheet["invitation.sentAt"]?.value == .date(Moment(try #require(Day("2026-11-03")))))
        #expect(sheet["invitation.sentAt"]?.source == .export("Invitations.csv"))
        #expect(sheet["invitation.ageDays"]?.value == .count(17))
        #expect(sheet["invitation.earlierInvitations"]?.value == .count(1))
        #expect(sheet["invitation.hasMessage"]?.value == .flag(false))
    }

    @Test func `an invitation after the day of the report is not of negative age`() throws {
        #expect(
            try Dana(asOf: "2026-11-01")("invitation.ageDays") == "0 [computed: the day sent and the day of the report]"
        )
    }

    @Test func `where no date is known there is no age`() throws {
        let sheet = try Dana(sentAt: "soon").sheet()
        #expect(sheet["invitation.sentAt"] == nil && sheet["invitation.ageDays"] == nil)
    }

    @Test func `where a name may be several people, earlier invitations may be somebody else's`() throws {
        let export = SampleExport(
            rows: SampleExport.row("Zoe Adler", nil, "2026-11-03"), SampleExport.row("Zoe Adler", nil, "2026-11-10"))
        #expect(try SampleReading(export).facts()["invitation.earlierInvitations"]?.value == .count(CountRange(0, 1)))
    }

    @Test func `a removed account is known for one`() throws {
        #expect(try Dana()("sender.removedAccount") == "no [export: Invitations.csv]")
        let export = SampleExport(rows: SampleExport.row("LinkedIn Member", nil))
        #expect(try SampleReading(export).facts()["sender.removedAccount"]?.value == .flag(true))
    }
}

@Suite struct MessageFactTests {
    @Test func `where there is no message nothing stands in it`() throws {
        let sheet = try Dana().sheet()
        let message = sheet.known.filter { $0.definition.id.name.hasPrefix("message.") }
        #expect(message.count >= 18)
        for (definition, observation) in message {
            #expect([.flag(false), .count(0)].contains(observation.value), "\(definition.id)")
            #expect(observation.source.text.hasPrefix("computed: no"), "\(definition.id)")
        }
    }

    @Test func `what a detector finds is quoted`() throws {
        let dana = Dana(message: "Hello Maya I would like to give you a free demo of what we do")
        #expect(try dana("message.pitchesSale") == "yes [text: free demo]")
        #expect(try dana("invitation.hasMessage") == "yes [export: Invitations.csv]")
        #expect(try dana("message.attachesFile") == "no [computed: nothing noted]")
    }

    @Test func `in a language without phrases detectors don't know`() throws {
        let dana = Dana(message: "Hola quiero ofrecerle una demostración de nuestro servicio para su despacho")
        #expect(try dana("message.pitchesSale") == "")
        #expect(try dana("message.hasLink") == "no [text]")
    }

    @Test func `the dossier's word goes over a detector's, and both are kept`() throws {
        let dana = Dana(
            message: "Hello Maya I would like to give you a free demo of what we do",
            facts: ["message.pitchesSale: false"])
        let sheet = try dana.sheet()
        #expect(sheet["message.pitchesSale"] == Observation(.flag(false), source: .dossier("")))
        #expect(sheet.overridden["message.pitchesSale"] == Observation(.flag(true), source: .text("free demo")))
    }

    @Test func `a dossier may say that there was a message, or bring its text`() throws {
        #expect(try Dana(facts: ["invitation.hasMessage: true"])("message.pitchesSale") == "")
        let dana = Dana(facts: [
            "invitation.hasMessage: true", "message.text: I would like to give you a free demo of it",
        ])
        #expect(try dana("message.pitchesSale") == "yes [text: free demo]")
    }

    @Test func `nearly identical messages of other senders are counted`() throws {
        let text = "Hello %, we help law firms like yours to find many new clients every month. Shall we talk about it?"
        let rows = ["Zoe Adler", "Ade Brandt"].map { name in
            let slug = name.lowercased().replacing(" ", with: "-")
            return SampleExport.row(name, slug, "2026-11-01", "\"\(text.replacing("%", with: "Maya"))\"")
        }
        let dana = Dana(message: "\"\(text.replacing("%", with: "dear Maya"))\"", moreRows: rows)
        #expect(try dana("message.sharedBySenders") == "2 [computed: messages of other senders]")
        #expect(
            try Dana(message: "Hello", moreRows: rows)("message.sharedBySenders")
                == "0 [computed: messages of other senders]")
    }
}

@Suite struct OwnersWordTests {
    @Test func `trust is never taken for lost, and strangers are neither trusted nor distrusted`() throws {
        #expect(try Dana()("sender.trust") == "trusted or neutral [computed: nothing noted]")
        #expect(
            try Dana(facts: ["sender.relationship: friend"])("sender.trust")
                == "trusted or neutral [computed: nothing noted]")
        #expect(try Dana(facts: ["sender.relationship: none"])("sender.trust") == "neutral [computed: nothing noted]")
        #expect(try Dana(facts: ["sender.trust: distrusted"])("sender.trust") == "distrusted [dossier]")
    }

    @Test func `the owner's lists hold by profile and by name, and who is not on them is not`() throws {
        #expect(try Dana()("sender.personalIssues") == "no [owner]")
        #expect(try Dana()("sender.harassed") == "no [owner]")
        let lists = ["people: { personalIssues: [dana reyes], harassed: [linkedin.com/in/Dana] }"]
        #expect(try Dana(owner: lists)("sender.personalIssues") == "yes [owner]")
        #expect(try Dana(owner: lists)("sender.harassed") == "yes [owner]")
        #expect(try Dana(facts: ["sender.harassed: false"], owner: lists)("sender.harassed") == "no [dossier]")
    }

    @Test func `what the owner leaves out has its default`() throws {
        let sheet = try Dana().sheet()
        #expect(sheet["owner.strangers"]?.value == .oneOf("vetted"))
        #expect(sheet["owner.bodyPermitsStrangers"]?.value == .flag(true))
        #expect(sheet["owner.avoidsControversy"]?.value == .flag(true))
        #expect(sheet["owner.objectives"]?.value == .someOf(MemberSet([], isComplete: true)))
        #expect(sheet["owner.askWaitDays"]?.value == .count(14))
    }

    @Test func `what the owner says is so`() throws {
        let sheet = try Dana(owner: [
            "strangers: never", "professionalBody: { permitsStrangers: false }", "avoidsControversy: false",
            "objectives: [press, clients]", "askWaitDays: 7",
        ]).sheet()
        #expect(sheet["owner.strangers"]?.value == .oneOf("never"))
        #expect(sheet["owner.bodyPermitsStrangers"]?.value == .flag(false))
        #expect(sheet["owner.avoidsControversy"]?.value == .flag(false))
        #expect(sheet["owner.objectives"]?.value == .someOf(MemberSet(["clients", "press"], isComplete: true)))
        #expect(sheet["owner.askWaitDays"]?.value == .count(7))
        #expect(sheet["owner.strangers"]?.source == .owner)
    }

    @Test func `a look closes what is marked as a red flag and not mentioned, in its group only`() throws {
        let dana = Dana(facts: ["sender.isParody: true"], dossier: "looked: { profile: 2026-11-04 }")
        #expect(try dana("sender.isParody") == "yes [dossier]")
        #expect(try dana("sender.impersonates") == "no [dossier: looked, nothing seen]")
        #expect(try dana("profile.nameIsGeneric") == "no [computed: the list of generic names]")
        #expect(try dana("network.onlyUnrelatedStrangers") == "no [dossier: looked, nothing seen]")
        #expect(try dana("elsewhere.photoReused") == "")
        #expect(try dana.sheet()["sender.impersonates"]?.on?.description == "2026-11-04")
    }

    @Test func `who is known by the owner's own record is no stranger`() throws {
        #expect(try Dana().sheet().isKnownToOwner == false)
        #expect(try Dana(facts: ["sender.relationship: none"]).sheet().isKnownToOwner == false)
        #expect(try Dana(facts: ["sender.relationship: [friend, client]"]).sheet().isKnownToOwner)
    }
}

@Suite struct HistoryFactTests {
    private static let messages = "FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER\n"
    private let dana = "https://www.linkedin.com/in/dana"

    private func asked(on day: String, replied: String? = nil) -> [String: String] {
        var text = HistoryFactTests.messages + "Maya Lindgren,\(SampleExport.me),Dana Reyes,\(dana),\(day),Why?,INBOX\n"
        if let replied { text += "Dana Reyes,\(dana),Maya Lindgren,\(SampleExport.me),\(replied),So,INBOX\n" }
        return ["messages.csv": text]
    }

    @Test func `what no file tells is not known`() throws {
        let sheet = try Dana().sheet()
        for fact: FactID in [
            "history.messagesExchanged", "history.inSpamFolder", "history.endorsedOwner", "history.connected",
            "history.ownerFollows", "history.repliedToAsk", "history.askedWhyOn",
        ] { #expect(sheet[fact] == nil, "\(fact)") }
        #expect(sheet["history.ownerInvited"]?.value == .flag(false))
    }

    @Test func `what a file would tell and doesn't is not so`() throws {
        let files = [
            "messages.csv": HistoryFactTests.messages,
            "Endorsement_Received_Info.csv": "Endorser First Name,Endorser Last Name\n",
            "Connections.csv": "First Name,Last Name,Connected On\n", "Member_Follows_1.csv": "FullName\n",
        ]
        let dana = Dana(files: files)
        #expect(try dana("history.messagesExchanged") == "0 [export: messages.csv]")
        #expect(try dana("history.inSpamFolder") == "no [export: messages.csv]")
        #expect(try dana("history.repliedToAsk") == "no [export: messages.csv]")
        #expect(try dana("history.endorsedOwner") == "no [export: Endorsement_Received_Info.csv]")
        #expect(try dana("history.connected") == "no [export: Connections.csv]")
        #expect(try dana("history.ownerFollows") == "no [export: Member_Follows.csv]")
    }

    @Test func `what a file tells is so`() throws {
        let files = [
            "Endorsement_Received_Info.csv":
                "Endorsement Date,Endorser First Name,Endorser Last Name,Endorser Public Url\n"
                + "2023/06/20 13:05:02 UTC,Dana,Reyes,www.linkedin.com/in/dana\n",
            "Connections.csv":
                "First Name,Last Name,URL,Company,Connected On\nDana,Reyes,\(dana),Northwind,08 Nov 2026\n",
            "Member_Follows_1.csv": "Date,Status,FullName\n2026-02-14 10:20:30 UTC,Active,Dana Reyes\n",
        ]
        let row = "Maya Lindgren,Dana Reyes,2025-01-01,,OUTGOING,\(SampleExport.me),\(dana)"
        let subject = Dana(files: files, moreRows: [row])
        let sheet = try subject.sheet()
        #expect(sheet["history.endorsedOwner"]?.value == .flag(true))
        #expect(sheet["history.endorsedOwner"]?.on?.description == "2023-06-20")
        #expect(sheet["history.connected"]?.on?.description == "2026-11-08")
        #expect(sheet["history.ownerFollows"]?.on?.description == "2026-02-14")
        #expect(sheet["history.ownerInvited"]?.on?.description == "2025-01-01")
        #expect(try subject("sender.company") == "Northwind [export: Connections.csv]")
    }

    @Test func `who follows no more does not follow`() throws {
        let files = ["Member_Follows_1.csv": "Date,Status,FullName\n2026-02-14,Inactive,Dana Reyes\n"]
        #expect(try Dana(files: files)("history.ownerFollows") == "no [export: Member_Follows.csv]")
    }

    @Test func `following the company counts once the company is known`() throws {
        let files = ["Company_Follows.csv": "Organization,Followed On\nNorthwind Inc.,Wed Jun 03 18:44:33 UTC 2026\n"]
        #expect(try Dana(files: files)("history.ownerFollows") == "")
        #expect(
            try Dana(files: files, facts: ["sender.company: northwind"])("history.ownerFollows")
                == "yes [export: Company Follows.csv]")
    }

    @Test(
        arguments: [
            ("2026-11-06", nil, "waiting"), ("2026-11-05", nil, "silent"), ("2026-11-05", "2026-11-19", "replied"),
        ] as [(String, String?, String)])
    func `what the owner asked and heard is read from the messages`(_ day: String, _ reply: String?, _ ask: String)
        throws
    {
        let sheet = try Dana(files: asked(on: day, replied: reply)).sheet()
        #expect(sheet["history.ask"]?.value == .oneOf(ask))
        #expect(sheet["history.askedWhyOn"]?.source == .export("messages.csv"))
        #expect(sheet.waitUntil?.description == (ask == "waiting" ? "2026-11-20" : nil))
    }

    @Test func `nobody was asked unless messages or the dossier say so`() throws {
        #expect(try Dana().sheet()["history.ask"]?.value == .oneOf("notAsked"))
    }

    @Test func `asked by the dossier, with no messages to read, silence is not known`() throws {
        #expect(
            try Dana(facts: ["history.askedWhyOn: 2026-11-04"]).sheet()["history.ask"]?.value
                == .oneOf(["silent", "replied"]))
        #expect(try Dana(facts: ["history.askedWhyOn: 2026-11-10"]).sheet()["history.ask"]?.value == .oneOf("waiting"))
        let answered = ["history.askedWhyOn: 2026-11-04", "history.repliedToAsk: false"]
        #expect(try Dana(facts: answered).sheet()["history.ask"]?.value == .oneOf("silent"))
    }

    @Test func `the owner's own patience counts`() throws {
        let dana = Dana(files: asked(on: "2026-11-10"), owner: ["askWaitDays: 5"])
        #expect(try dana.sheet()["history.ask"]?.value == .oneOf("silent"))
    }

    @Test func `a recommendation shows a relationship, by the house it comes from`() throws {
        func files(_ company: String) -> [String: String] {
            [
                "Recommendations_Received.csv":
                    "First Name,Last Name,Company,Creation Date\nDana,Reyes,\(company),\"08/19/24, 11:04 PM\"\n",
                "Positions.csv": "Company Name,Finished On\nLindgren Partners,\nNordlaw,May 2019\n",
            ]
        }
        #expect(
            try Dana(files: files("Northwind"))("sender.relationship")
                == "client [export: Recommendations_Received.csv]")
        #expect(
            try Dana(files: files("Nordlaw AB"))("sender.relationship")
                == "formerColleague [export: Recommendations_Received.csv]")
        #expect(
            try Dana(files: files("Lindgren Partners"))("sender.relationship")
                == "currentColleague [export: Recommendations_Received.csv]")
        #expect(try Dana(files: files("Northwind")).sheet().isKnownToOwner)
    }

    @Test func `a relationship read from the export is never complete`() throws {
        let files = ["Endorsement_Received_Info.csv": "Endorser First Name,Endorser Last Name\nDana,Reyes\n"]
        #expect(
            try Dana(files: files).sheet()["sender.relationship"]?.value
                == .someOf(MemberSet(["metInPerson"], isComplete: false)))
    }

    @Test(arguments: [
        ("Shared an office with me; godfather of my son.", "friend"),
        ("My accountant, a former colleague", "formerColleague"),
        ("Prefers a call before nine.", ""), ("Kennengelernt auf der Tagung", "metInPerson"),
    ])
    func `the owner's note says how they know somebody, where it does`(_ note: String, _ relationship: String) throws {
        let files = [
            "Notes.csv":
                "Connection First Name,Connection Last Name,Connection Profile URL,Note\nDana,Reyes,\(dana),\"\(note)\"\n"
        ]
        let expected = relationship.isEmpty ? "" : "\(relationship) [export: Notes.csv]"
        #expect(try Dana(files: files)("sender.relationship") == expected)
    }

    @Test func `a long exchange shows that they know each other, a monologue does not`() throws {
        func files(byOwner: Int, byDana: Int) -> [String: String] {
            var text = HistoryFactTests.messages
            for index in 0..<byOwner {
                text += "Maya Lindgren,\(SampleExport.me),Dana Reyes,\(dana),2026-0\(index + 1)-01,x,INBOX\n"
            }
            for index in 0..<byDana {
                text += "Dana Reyes,\(dana),Maya Lindgren,\(SampleExport.me),2026-0\(index + 1)-02,x,INBOX\n"
            }
            return ["messages.csv": text]
        }
        #expect(
            try Dana(files: files(byOwner: 4, byDana: 4))("sender.relationship") == "metInPerson [export: messages.csv]"
        )
        #expect(try Dana(files: files(byOwner: 2, byDana: 9))("sender.relationship") == "")
    }

    @Test func `what the sender says of themselves shows no relationship`() throws {
        #expect(try Dana(message: "Hello Maya we are old friends and colleagues")("sender.relationship") == "")
    }
}

@Suite struct DerivedFactTests {
    private let owner = [
        "industry: Legal services", "relatedIndustries: [Consulting]", "competitors: [Rival & Rowe]",
        "employers: { former: [Nordlaw] }", "skillsWanted: [accountant]", "objectives: [press, mentoring]",
    ]

    private func dana(_ facts: String..., message: String = "") -> Dana {
        Dana(message: message, facts: facts, owner: owner)
    }

    @Test(arguments: [("legal SERVICES", "yes", "no"), ("Consulting", "yes", "no"), ("Baking", "no", "yes")])
    func `an industry is one's own, related, or outside`(_ industry: String, _ same: String, _ outside: String) throws {
        #expect(
            try dana("sender.industry: \(industry)")("sender.sameIndustry")
                == "\(same) [computed: sender.industry and yours]")
        #expect(
            try dana("sender.industry: \(industry)")("sender.outsideProfession")
                == "\(outside) [computed: sender.industry and yours]")
    }

    @Test func `the dossier's word on the industry goes over what follows, and both are kept`() throws {
        let sheet = try dana("sender.industry: Baking", "sender.sameIndustry: true").sheet()
        #expect(sheet["sender.sameIndustry"]?.source == .dossier(""))
        #expect(sheet.overridden["sender.sameIndustry"]?.value == .flag(false))
        #expect(sheet["sender.outsideProfession"]?.value == .flag(false))
    }

    @Test(arguments: [
        ("sender.company: Rival and Rowe Ltd.", "yes", "no"), ("sender.company: Rivalry", "no", "no"),
        ("sender.headline: Partner at RIVAL & ROWE", "yes", "no"),
        ("sender.headline: Lawyer (ex-Rival & Rowe)", "no", "no"),
        ("sender.headline: formerly with Nordlaw", "no", "no"),
        ("sender.headline: Head of people at Nordlaw", "no", "yes"),
        ("sender.headline: Baker", "no", "no"),
    ])
    func `competitors and former employers are known by company or headline`(
        _ entry: String, _ competitor: String, _ former: String
    ) throws {
        #expect(try dana(entry)("sender.isCompetitor").hasPrefix(competitor + " [computed: sender."))
        #expect(try dana(entry)("sender.isFormerEmployer").hasPrefix(former + " [computed: sender."))
    }

    @Test func `without company and headline neither is known`() throws {
        #expect(try dana("network.shared: 1")("sender.isCompetitor") == "")
        #expect(try dana("network.shared: 1")("sender.isFormerEmployer") == "")
    }

    @Test(
        arguments: [
            ("Talent Acquisition Partner at Northwind | Mentor", "Northwind"),
            ("Partner @ Rival & Rowe, Harrowgate", "Rival & Rowe"),
            ("CTO @Northwind", "Northwind"), ("Good at sailing", nil), ("Lawyer", nil),
            ("Juristin bei Nordlaw – Zivilrecht", "Nordlaw"),
        ] as [(String, String?)])
    func `a headline names the company`(_ headline: String, _ company: String?) {
        #expect(HeadlineCompany.find(in: headline) == company)
    }

    @Test func `roles from a headline are complete as to recruiters and salespeople only`() throws {
        let roles = try #require(try dana("sender.headline: Lawyer").sheet().members("sender.roles"))
        #expect(roles.includes("lawyer") == true)
        #expect(roles.includes("recruiter") == false && roles.includes("salesperson") == false)
        #expect(roles.includes("student") == nil)
    }

    @Test func `a wanted skill is known by role or headline`() throws {
        #expect(
            try dana("sender.headline: Chartered accountant")("sender.complementarySkill")
                == "yes [computed: sender.roles and skillsWanted]")
        #expect(
            try dana("sender.roles: lawyer")("sender.complementarySkill")
                == "no [computed: sender.roles and skillsWanted]")
        #expect(try dana("sender.headline: Lawyer")("sender.complementarySkill") == "")
        #expect(try Dana(facts: ["sender.roles: accountant"])("sender.complementarySkill") == "")
    }

    @Test func `somebody junior could be mentored where the owner means to`() throws {
        #expect(try dana("sender.roles: student")("sender.couldMentor").hasPrefix("yes [computed: "))
        #expect(try Dana(facts: ["sender.roles: student"])("sender.couldMentor") == "")
        let asks = dana("network.shared: 1", message: "Hello I would like to ask for your advice about the law")
        #expect(try asks("sender.couldMentor").hasPrefix("yes [computed: "))
    }

    @Test func `objectives are met by role or message, and only the owner's own`() throws {
        #expect(
            try dana("sender.roles: journalist")("sender.matchesObjective")
                == "press [computed: sender.roles or the message, and your objectives]")
        #expect(try dana("sender.roles: recruiter")("sender.matchesObjective") == "")
        let matched = try #require(try dana("sender.roles: journalist").sheet().members("sender.matchesObjective"))
        #expect(matched.includes("mentoring") == nil)
    }

    @Test(arguments: [
        ("write to me at dana@gmail.com.", "webmail"), ("Dana Reyes <dana@northwind.example>", "company"),
        ("call me @ noon", ""),
        ("no address", ""),
    ])
    func `an address in the message tells what kind it is`(_ message: String, _ kind: String) throws {
        #expect(try Dana(message: "\"\(message)\"")("contact.email") == (kind.isEmpty ? "" : "\(kind) [text]"))
    }

    @Test func `a name of mixed letters is spoofed, a look-alike resembles, a namesake is neither`() throws {
        func facts(_ name: String) throws -> [String] {
            let connections =
                "First Name,Last Name,URL,Connected On\nIngrid,Vestergaard,https://www.linkedin.com/in/ingrid,04 Dec 2024\n"
            let export = SampleExport(rows: SampleExport.row(name, "other")).with("Connections.csv", connections)
            let sheet = try SampleReading(export).facts()
            return ["profile.nameIsSpoofed", "profile.nameResemblesKnown"].map { sheet[FactID($0)]?.value.text ?? "" }
        }
        #expect(try facts("Ingrid Vesterg\u{0430}ard") == ["yes", "yes"])
        #expect(try facts("lngrid Vestergaard") == ["no", "yes"])
        #expect(try facts("Ingrid Vestergaard") == ["no", "no"])
        #expect(try facts("Мирослава Ткачук Myroslava Tkachuk") == ["no", "no"])
    }

    @Test func `first names are given only where they are certain`() throws {
        let export = SampleExport(
            rows: SampleExport.row("Dr. Dana Reyes", "dana"), SampleExport.row("Ade", "ade"),
            SampleExport.row("Ingrid Vesterg\u{0430}ard", "i"), SampleExport.row("LinkedIn Member", nil))
        let inbox = try SampleReading(export).inbox()
        let names = Dictionary(uniqueKeysWithValues: inbox.senders.map { ($0.name.text, inbox.firstName(of: $0)) })
        #expect(names["Dr. Dana Reyes"] == "Dana")
        #expect(names.values.compactMap(\.self) == ["Dana"])
    }

    @Test func `the newest date used is not after the report`() throws {
        #expect(try Dana().sheet().newestDate?.description == "2026-11-03")
        #expect(
            try Dana(facts: ["profile.photo: { value: own, on: 2026-11-10 }"]).sheet().newestDate?.description
                == "2026-11-10")
        #expect(
            try Dana(facts: ["profile.photo: { value: own, on: 2027-11-10 }"]).sheet().newestDate?.description
                == "2026-11-03")
    }

    @Test func `every source begins with one of five words`() throws {
        let dana = Dana(
            message: "Hello Maya I would like to give you a free demo of what we do",
            facts: ["sender.headline: Lawyer at Nordlaw"])
        for (definition, observation) in try dana.sheet().known {
            let word = observation.source.text.prefix { $0 != ":" }
            #expect(["export", "dossier", "text", "owner", "computed"].contains(word), "\(definition.id)")
        }
    }
}

@Suite struct CampaignTests {
    private let pitch =
        "we help law firms like yours to find many new clients every single month. Shall we talk about it?"

    private func campaigns(_ rows: String...) throws -> [[String]] {
        let text = SampleExport.header + rows.map { $0 + "\n" }.joined()
        let inbox = try SampleReading(SampleExport(["Invitations.csv": text])).inbox()
        return inbox.campaigns.map { $0.senders.compactMap { inbox.sender(id: $0)?.name.text } }
    }

    private func row(_ name: String, _ slug: String, _ message: String, _ day: String = "2026-11-01") -> String {
        SampleExport.row(name, slug, day, "\"\(message)\"")
    }

    @Test func `nearly identical messages of several senders are one campaign`() throws {
        #expect(
            try campaigns(
                row("Ade Brandt", "ade", "Hi Maya, \(pitch)"), row("Zoe Adler", "zoe", "Dear Maya, \(pitch)"),
                row("Dana Reyes", "dana", "Dear Maya, it was lovely to meet you at the forum in Harrowgate last week."))
                == [["Ade Brandt", "Zoe Adler"]])
    }

    @Test func `one sender who repeats themselves is no campaign`() throws {
        #expect(
            try campaigns(
                row("Ade Brandt", "ade", "Hi Maya, \(pitch)"),
                row("Ade Brandt", "ade", "Hi Maya, \(pitch)", "2026-01-01"))
                == [])
    }

    @Test func `the standard text and a short greeting are no campaign`() throws {
        let standard = "I would like to add you to my professional network on LinkedIn."
        #expect(
            try campaigns(
                row("Ade Brandt", "ade", standard), row("Zoe Adler", "zoe", standard),
                row("Dana Reyes", "dana", "Hello Maya"),
                row("Kim Ito", "kim", "Hello Maya")) == [])
    }
}
