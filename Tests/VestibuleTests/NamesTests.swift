import Foundation
import Testing

/// What `--names` leaves of the people in a report: nothing that anybody could be known by.
@Suite struct NamesTests {
    /// Each stands at one place of the data that only a full report may show.
    private static let marks = [
        "Xanthippe", "Quoxworth", "zz9slug", "zebra-umbrella", "Plonkwitz", "gribbelhorn", "snarfblatt", "wumpelkist",
        "trufflewick", "dringelsieve", "Vexelburg",
    ]

    let workplace: Workplace

    init() throws {
        workplace = try Workplace()
        try workplace.write(
            "site.yml",
            "owner: { name: Maya Lindgren }\nbaseURL: https://invitations.example\ninputs: { export: export, dossiers: senders }\nasOf: 2026-11-20\n"
        )
        // Two of them share a message, so that there is a campaign; one is connected.
        try workplace.write(
            "export/Invitations.csv",
            """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Xanthippe Quoxworth,Maya Lindgren,"11/3/26, 9:14 AM",Our zebra-umbrella course starts soon see https://gribbelhorn.example/x and write to me@snarfblatt.example,INCOMING,https://www.linkedin.com/in/zz9slug,
            Vexelburg Smith,Maya Lindgren,"11/4/26, 9:14 AM",Our zebra-umbrella course starts soon see https://gribbelhorn.example/x and write to me@snarfblatt.example,INCOMING,,
            Ona Trufflewick,Maya Lindgren,"11/5/26, 9:14 AM",,INCOMING,https://www.linkedin.com/in/ona-trufflewick,

            """)
        try workplace.write(
            "export/Connections.csv",
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ona,Trufflewick,https://www.linkedin.com/in/ona-trufflewick,,Plonkwitz,Engineer,06 Nov 2026

            """)
        try workplace.write(
            "senders/dringelsieve.md",
            """
            ---
            sender: { name: Xanthippe Quoxworth, profile: https://www.linkedin.com/in/zz9slug }
            facts:
              sender.headline: Head of gribbelhorn
              sender.company: Plonkwitz
              network.shared: { value: 4, on: 2026-11-04, source: seen by wumpelkist }
            ---
            Met at the trufflewick fair; dringelsieve.
            """)
    }

    private func build(_ arguments: String...) throws -> [String: Data] {
        #expect(try workplace.program.run(["build", "--quiet"] + arguments).status == 0)
        return try workplace.files("public")
    }

    /// The marks that stand in a file or in its name, whatever the case.
    private func found(in files: [String: Data]) -> Set<String> {
        let texts = files.map { ($0.key + "\n" + String(decoding: $0.value, as: UTF8.self)).lowercased() }
        return Set(Self.marks.filter { mark in texts.contains { $0.contains(mark.lowercased()) } })
    }

    @Test(arguments: ["initials", "pseudonyms"])
    func `no name, address, company, message or note is left in any file, nor in any file's name`(names: String) throws
    {
        let full = try build()
        // But for the dossier's own file name, which no report shows.
        #expect(found(in: full) == Set(Self.marks))
        #expect(full.keys.contains("feed.xml"))

        let hidden = try build("--names", names)
        #expect(found(in: hidden).isEmpty)
        for name in ["report.json", "report.csv", "site-manifest.json", "campaigns.html"] {
            #expect(hidden[name] != nil)
        }
        #expect(!hidden.keys.contains("feed.xml"))
    }

    @Test func `pseudonyms are the same from build to build, and others on another site`() throws {
        func pages(_ files: [String: Data]) -> Set<String> { Set(files.keys.filter { $0.hasPrefix("senders/") }) }
        let first = pages(try build("--names", "pseudonyms"))
        try workplace.write("senders/another.md", "---\nsender: { name: Vexelburg Smith }\n---\n")
        try FileManager.default.removeItem(atPath: workplace.at("public"))
        #expect(pages(try build("--names", "pseudonyms")) == first)

        try FileManager.default.removeItem(atPath: workplace.at(".vestibule-key"))
        #expect(pages(try build("--names", "pseudonyms")).intersection(first) == ["senders/index.html"])
    }

    @Test func `the key that pseudonyms are made from is for its owner alone`() throws {
        _ = try build("--names", "pseudonyms")
        let mode = try FileManager.default.attributesOfItem(atPath: workplace.at(".vestibule-key"))[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }
}
