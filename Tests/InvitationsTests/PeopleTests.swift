import SeededRandom
@testable import People
@testable import Dossiers
@testable import Invitations
import Testing
import Vetting

@Suite struct ProfileAddressTests {
    @Test(arguments: [
        "https://www.linkedin.com/in/dana-reyes", "http://linkedin.com/in/dana-reyes/", "linkedin.com/in/Dana-Reyes",
        "www.linkedin.com/in/dana-reyes?trk=x", "https://de.linkedin.com/in/dana-reyes/en",
        "HTTPS://WWW.LINKEDIN.COM/IN/DANA-REYES",
        "https://www.linkedin.com/in/dana%2Dreyes#top", "  https://www.linkedin.com/in/dana-reyes",
        "https://www.linkedin.com//in/dana-reyes",
    ])
    func `one person has many addresses and one key`(_ text: String) {
        #expect(ProfileAddress(text)?.slug == "dana-reyes")
        #expect(ProfileAddress(text)?.url == "https://www.linkedin.com/in/dana-reyes")
    }

    @Test(arguments: [
        ("https://www.linkedin.com/in/j%C3%BCrgen-h%C3%B6felmayr-1a", "jürgen-höfelmayr-1a"),
        ("https://www.linkedin.com/in/jürgen-höfelmayr-1a", "jürgen-höfelmayr-1a"),
        ("https://www.linkedin.com/in/ju\u{308}rgen-ho\u{308}felmayr-1a", "jürgen-höfelmayr-1a"),
        ("https://www.linkedin.com/in/JÜRGEN-HÖFELMAYR-1A", "jürgen-höfelmayr-1a"),
        ("https://www.linkedin.com/in/100%", "100%"), ("https://www.linkedin.com/in/%zz", "%zz"),
    ])
    func `letters beyond ASCII are the same however they are written`(_ text: String, _ slug: String) {
        #expect(ProfileAddress(text).map { Array($0.slug.utf8) } == Array(slug.utf8))
    }

    @Test(arguments: [
        "", "dana-reyes", "https://example.com/in/dana-reyes", "https://www.linkedin.com/company/northwind",
        "https://www.linkedin.com/in/", "https://evil-linkedin.com/in/dana", "https://example.com/?q=x",
        "https://www.linkedin.com/in/%20",
        "https://www.linkedin.com/in/a%0Ab",
    ])
    func `what is no profile is none`(_ text: String) { #expect(ProfileAddress(text) == nil) }

    @Test func `a slug of a hundred letters is read in any script, and one without end is not`() {
        let slug = String(repeating: "東", count: 100)
        let address = ProfileAddress("linkedin.com/in/" + slug)
        #expect(address?.slug == slug)
        #expect(address.flatMap { ProfileAddress($0.url) } == address)
        #expect(ProfileAddress("linkedin.com/in/" + String(repeating: "a", count: 512)) != nil)
        #expect(ProfileAddress("linkedin.com/in/" + String(repeating: "a", count: 513)) == nil)
    }

    @Test func `an address survives being written and read again`() {
        var random = SeededGenerator(seed: 11)
        let letters = Array("aZ0-_.~ü石я%🎂'()")
        for _ in 0..<500 {
            let slug = String((0...random.number(below: 12)).map { _ in letters[random.number(below: letters.count)] })
            guard let address = ProfileAddress("linkedin.com/in/" + PercentCoding.encoded(slug)) else { continue }
            #expect(ProfileAddress(address.url) == address, "\(slug)")
        }
    }
}

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Dana Reyes", "dana reyes"), ("  Dana   Reyes ", "dana reyes"), ("DANA REYES", "dana reyes"),
        ("Dana Reyes, Ph.D., MBA", "dana reyes"), ("Dana Reyes MBA", "dana reyes"), ("Dr. Dana Reyes", "dana reyes"),
        ("Prof. Dr. med. Dana Reyes 🩺", "dana reyes"), ("Dana Reyes (she/her)", "dana reyes"),
        ("Zoe\u{308} Adler", "zoë adler"), ("Yo-Yo Ma", "yo-yo ma"), ("Judge Rosalind Pellworth", "rosalind pellworth"),
        ("LinkedIn Member", "linkedin member"), ("石森 春香", "石森 春香"), ("🎂", "🎂"), ("Ade", "ade"), ("Dr. Dre", "dre"),
        ("O'Neil Jr.", "o'neil"), ("Anna-Maria van der Berg", "anna-maria van der berg"),
    ])
    func `titles, degrees, signs and case make no other person`(_ name: String, _ normalised: String) {
        #expect(PersonName(name).normalised == normalised)
    }

    @Test(arguments: [
        ("Dana Reyes", "Dana"), ("Dr. Ottilie Kranzbühler", "Ottilie"), ("Sir Giggles McLawface", "Giggles"),
        ("Silas Thornquist 🪵", "Silas"), ("Wendeline Aarsvold, LL.M.", "Wendeline"), ("Jean-Luc Moreau", "Jean-Luc"),
    ])
    func `the first name is the first word after titles`(_ name: String, _ first: String) {
        #expect(PersonName(name).firstName == first)
    }

    @Test(arguments: ["Ade", "LinkedIn Member", "J. Reyes", "🎂 🎂", "", "Dr. Reyes"])
    func `where a first name is in doubt there is none`(_ name: String) {
        #expect(PersonName(name).firstName == nil)
    }

    @Test func `a name without end is cut, by scalars, and stays itself when it is read again`() {
        for letter in ["x", "王", "a\u{308}"] {
            let name = PersonName("Dana " + String(repeating: letter, count: 300_000))
            #expect(name.text.unicodeScalars.count == 400 && name.text.hasPrefix("Dana ") && name.text.hasSuffix("…"))
            #expect(PersonName(name.text) == name)
        }
        let long = "Dana " + String(repeating: "x", count: 395)
        #expect(PersonName(long).text == long)
    }

    @Test func `the short way for plain names agrees with the long way`() {
        let names = [
            "Anna Adler", "ANNA ADLER", "anna-maria adler", "Md Rahman", "Anna Ms", "A B", "Jr Jr", "Professor Ek",
            "Reverend Adler", "Anna Hazelward", "Anna Shrm-Scp", "Dipl-Ing Ek", "Anna Longfellowes",
        ]
        for name in names {
            // The sign takes the long way, on which it is left out.
            #expect(PlainName.normalised(name).map { $0 == PersonName(name + " ✦").normalised } ?? true, "\(name)")
        }
        #expect(PlainName.normalised("Anna Hazelward") == "anna hazelward")
    }
}

@Suite struct SenderIDTests {
    private func id(_ slug: String) -> String {
        ProfileAddress("linkedin.com/in/" + PercentCoding.encoded(slug)).map { SenderID.make(for: .profile($0)) } ?? ""
    }

    @Test func `an id is what is legible and a hash of the whole, the same for ever`() {
        #expect(id("dana-reyes") == "dana-reyes-dqqc9tpnw98b")
        #expect(id("jürgen-höfelmayr-1a").hasPrefix("j-rgen-h-felmayr-1a-"))
        #expect(SenderID.make(for: .name("石森 春香")).count == 12)
    }

    @Test func `a name and an address of the same letters are two`() {
        #expect(SenderID.make(for: .name("dana-reyes")) != id("dana-reyes"))
    }

    @Test func `any key has an id of its own, short and fit for every file system`() {
        var random = SeededGenerator(seed: 20_261_120)
        let letters = Array("abAB01-_ .üÜß石яЯ🎂\u{301}/\\:*?\"<>|\0\u{202E}")
        var seen: [String: PersonKey] = [:]
        for _ in 0..<20_000 {
            let text = String((0..<random.number(below: 90)).map { _ in letters[random.number(below: letters.count)] })
            let key = PersonKey.name(text)
            let id = SenderID.make(for: key)
            #expect(id.utf8.count <= 80 && !id.isEmpty)
            #expect(id.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 }, "\(id)")
            if let other = seen[id] { #expect(other == key) }
            seen[id] = key
        }
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func `SHA-256 agrees with the examples of its standard`(_ text: String, _ expected: String) {
        let digest = SHA256.digest(of: text.utf8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(digest == expected)
    }
}

@Suite struct JoiningTests {
    private func inbox(_ rows: String..., connections: String = "") throws -> [String] {
        var export = SampleExport(["Invitations.csv": SampleExport.header + rows.map { $0 + "\n" }.joined()])
        if !connections.isEmpty {
            export.files["Connections.csv"] =
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + connections
        }
        return try SampleReading(export).inbox().senders.map { sender in
            "\(sender.key.text) \(sender.invitations.count) \(sender.state)\(sender.mayBeSeveralPeople ? " several" : "")"
        }.sorted()
    }

    private func row(_ name: String, _ slug: String?, _ day: String = "2026-11-03") -> String {
        SampleExport.row(name, slug, day)
    }

    @Test func `two addresses are two people, whatever their names`() throws {
        #expect(
            try inbox(row("Dana Reyes", "dana-1"), row("Dana Reyes", "dana-2")) == [
                "in/dana-1 1 pending", "in/dana-2 1 pending",
            ])
    }

    @Test func `one address is one person, whatever the names`() throws {
        #expect(
            try inbox(row("Dana Reyes", "dana", "2026-01-03"), row("Dana Smith", "DANA", "2026-11-03")) == [
                "in/dana 2 pending"
            ])
    }

    @Test func `rows of one name without address are one person`() throws {
        #expect(
            try inbox(row("Dana Reyes", nil, "2026-01-03"), row("\"dana reyes, MBA\"", nil, "2026-11-03")) == [
                "name:dana reyes 2 pending"
            ])
    }

    @Test func `a row without address joins the only person of that name who has one`() throws {
        #expect(try inbox(row("Dana Reyes", nil, "2026-01-03"), row("Dana Reyes", "dana")) == ["in/dana 2 pending"])
    }

    @Test func `a row without address stays alone where two people of that name have one`() throws {
        #expect(
            try inbox(row("Dana Reyes", nil), row("Dana Reyes", "dana-1"), row("Dana Reyes", "dana-2")) == [
                "in/dana-1 1 pending", "in/dana-2 1 pending", "name:dana reyes 1 pending",
            ])
    }

    @Test func `two invitations within three weeks may be two people`() throws {
        #expect(
            try inbox(row("Dana Reyes", nil, "2026-11-03"), row("Dana Reyes", nil, "2026-11-10")) == [
                "name:dana reyes 2 pending several"
            ])
        #expect(
            try inbox(row("Dana Reyes", "dana", "2026-11-03"), row("Dana Reyes", "dana", "2026-11-10")) == [
                "in/dana 2 pending"
            ])
    }

    @Test func `removed accounts stand together, and may be several people`() throws {
        #expect(
            try inbox(row("LinkedIn Member", nil, "2026-01-03"), row("LinkedIn Member", nil, "2026-11-03")) == [
                "name:linkedin member 2 pending several"
            ])
    }

    @Test func `who is in Connections has been answered`() throws {
        #expect(
            try inbox(
                row("Dana Reyes", "dana"),
                connections: "Dana,Reyes,https://www.linkedin.com/in/dana,,,,04 Nov 2026\n") == ["in/dana 1 connected"])
    }

    @Test func `an old file without addresses joins Connections by name`() throws {
        #expect(
            try inbox(row("Dana Reyes", nil), connections: "Dana,Reyes,,,,,04 Nov 2026\n") == [
                "name:dana reyes 1 connected"
            ])
        #expect(
            try inbox(
                row("Dana Reyes", nil), connections: "Dana,Reyes,https://www.linkedin.com/in/dana,,,,04 Nov 2026\n")
                == [
                    "in/dana 1 connected"
                ])
    }

    @Test func `who is connected cannot invite again, so that it may be somebody else`() throws {
        #expect(
            try inbox(row("Dana Reyes", nil, "2026-11-03"), connections: "Dana,Reyes,,,,,04 Nov 2020\n") == [
                "name:dana reyes 1 pending several"
            ])
    }

    @Test func `the newest spelling of a name stays`() throws {
        let export = SampleExport(
            rows: row("Dana Smith", "dana", "2026-11-03"), row("Dana Reyes", "dana", "2026-01-03"))
        #expect(try SampleReading(export).inbox().senders.map(\.name.text) == ["Dana Smith"])
    }

    @Test func `the order of rows changes nothing`() throws {
        let rows = [
            row("Dana Reyes", nil, "2026-01-03"), row("Dana Reyes", "dana"), row("Zoe Adler", nil), row("Ade", "ade"),
            row("Zoe Adler", nil, "2025-01-03"), row("LinkedIn Member", nil),
        ]
        var random = SeededGenerator(seed: 5)
        var results: Set<[String]> = []
        for _ in 0..<10 {
            let text = SampleExport.header + rows.shuffled(using: &random).map { $0 + "\n" }.joined()
            let inbox = try SampleReading(SampleExport(["Invitations.csv": text])).inbox()
            results.insert(inbox.senders.map { "\($0.id) \($0.invitations.map { "\($0)" })" })
        }
        #expect(results.count == 1)
    }

    @Test func `senders are sorted by id and found by it`() throws {
        let export = SampleExport(rows: row("Zoe Adler", "zoe"), row("Ade", "ade"), row("Dana Reyes", "dana"))
        let inbox = try SampleReading(export).inbox()
        #expect(inbox.senders.map(\.id) == inbox.senders.map(\.id).sorted())
        for sender in inbox.senders { #expect(inbox.sender(id: sender.id)?.name == sender.name) }
        #expect(inbox.sender(id: "nobody") == nil)
        #expect(inbox.senders(matching: "https://linkedin.com/in/zoe/").map(\.name.text) == ["Zoe Adler"])
        #expect(inbox.senders(matching: "ade").map(\.name.text) == ["Ade"])
        #expect(inbox.senders(matching: "ad").map(\.name.text) == ["Ade", "Zoe Adler"])
    }

    @Test func `what site yml leaves open of the owner comes from the export`() throws {
        let export = SampleExport(rows: row("Dana Reyes", "dana"))
            .with("Profile.csv", "First Name,Last Name,Headline,Industry\nMaya,Lindgren,Mediator,Legal Services\n")
            .with(
                "Positions.csv",
                "Company Name,Finished On\nLindgren Partners,\nNordlaw,May 2019\nLindgren Partners,May 2010\n")
        let owner = try SampleReading(export).inbox().owner
        #expect(owner.headline == "Mediator" && owner.industry == "Legal Services")
        #expect(owner.currentEmployers == ["Lindgren Partners"] && owner.formerEmployers == ["Nordlaw"])
        let settings = "  industry: Baking\n  employers: { former: [] }\n"
        let other = try SampleReading(export, owner: settings).inbox().owner
        #expect(other.industry == "Baking" && other.formerEmployers == [])
        #expect(other.currentEmployers == ["Lindgren Partners"])
    }

    @Test func `without site yml the owner is found from the export`() throws {
        let scratch = try Scratch()
        try scratch.write(SampleExport.header + row("Dana Reyes", "dana") + "\n", to: "export/Invitations.csv")
        let reader = InboxReader(
            configuration: SiteConfiguration(), registry: TestRegistry.shared, detectors: TestDetectors.shared,
            request: ReadingRequest(export: scratch.path + "/export"))
        let owner = try reader.read().owner
        #expect(owner.name == "Maya Lindgren" && owner.profile?.slug == "maya-lindgren")
    }

    @Test func `the owner is found from the rows`() throws {
        let export = SampleExport(rows: row("Dana Reyes", "dana"))
        let reader = SampleReading(export)
        let inbox = try reader.inbox()
        #expect(inbox.owner.profile?.slug == "maya-lindgren")
        #expect(inbox.owner.name == "Maya Lindgren")
    }
}
