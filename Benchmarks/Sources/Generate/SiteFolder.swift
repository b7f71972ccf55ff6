import SeededRandom
internal import Foundation

/// A folder with `site.yml`, `export/` and `senders/`, ready to be built.
struct SiteFolder {
    let path: String
    let content: String?

    static let ownerName = "Maya Lindgren"
    static let owner = "https://www.linkedin.com/in/maya-lindgren"

    func write(_ world: InventedWorld) throws {
        for folder in ["export", "senders"] {
            try FileManager.default.createDirectory(
                atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
        }
        try writeSettings()
        try writeExport(of: world)
        for number in 0..<world.senders {
            let person = world.person(number)
            if person.hasDossier { try writeDossier(of: person, world) }
        }
    }

    private func writeSettings() throws {
        var file = try TextFile("\(path)/site.yml")
        try file.line(
            """
            title: Invitations of \(SiteFolder.ownerName)
            owner:
              name: \(SiteFolder.ownerName)
              profile: \(SiteFolder.owner)
              industry: Legal services
              skillsWanted: [accountant, developer]
              objectives: [clients, press, learning]
              strangers: vetted
            asOf: 2026-11-20
            inputs:
              export: export
              dossiers: senders
            """)
        if let content { try file.line("content: \(content)") }
        try file.flush()
    }

    private func writeExport(of world: InventedWorld) throws {
        var invitations = try TextFile("\(path)/export/Invitations.csv")
        var connections = try TextFile("\(path)/export/Connections.csv")
        var messages = try TextFile("\(path)/export/messages.csv")
        try invitations.line("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl")
        try connections.line("Notes:\n\"When exporting your connection data, some addresses are missing.\"\n")
        try connections.line("First Name,Last Name,URL,Email Address,Company,Position,Connected On")
        try messages.line(
            """
            "CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE",\
            "SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT","IS CONVERSATION DRAFT"
            """)
        var generator = SeededGenerator(seed: world.seed &+ 7)
        for number in 0..<world.senders {
            let person = world.person(number)
            for moment in [person.sentAt, person.invitedBefore].compactMap(\.self) {
                try invitations.row(row(of: person, at: moment))
            }
            if generator.happens(InventedWorld.Share.hidden) {
                try invitations.row(["", "", person.sentAt.ofInvitation, "", "", "", ""])
            }
            if generator.happens(InventedWorld.Share.outgoing) {
                try invitations.row(outgoingRow(number, person.sentAt))
            }
            if let moment = person.connectedOn, let address = person.address {
                try connections.row(
                    [person.first, person.last, address, "", person.company, person.title, moment.ofConnection])
            }
            if person.converses, let address = person.address { try converse(person, address, into: &messages) }
        }
        try invitations.flush()
        try connections.flush()
        try messages.flush()
    }

    private func row(of person: InventedPerson, at moment: InventedMoment) -> [String] {
        [
            person.name, SiteFolder.ownerName, moment.ofInvitation, person.message, "INCOMING", person.address ?? "",
            SiteFolder.owner,
        ]
    }

    private func outgoingRow(_ number: Int, _ moment: InventedMoment) -> [String] {
        let address = "https://www.linkedin.com/in/invited-\(number)"
        return [
            SiteFolder.ownerName, "Orla Invited", moment.ofInvitation, "", "OUTGOING", SiteFolder.owner, address,
        ]
    }

    private func converse(_ person: InventedPerson, _ address: String, into messages: inout TextFile) throws {
        let talk = "2-\(person.number)=="
        let date = person.sentAt.ofMessage
        try messages.row(
            [
                talk, "", SiteFolder.ownerName, SiteFolder.owner, person.name, address, date, "",
                "Hello \(person.first),\n\nthank you for your invitation. What would you like us to do together?",
                "INBOX",
                "", "No", "No",
            ])
        try messages.row(
            [
                talk, "", person.name, address, SiteFolder.ownerName, SiteFolder.owner, date, "",
                "Hello Maya, \"\(person.company)\" has a question about a tenancy.", "INBOX", "", "No", "No",
            ])
    }

    private func writeDossier(of person: InventedPerson, _ world: InventedWorld) throws {
        guard let address = person.address else { return }
        var generator = SeededGenerator(seed: world.seed &+ UInt64(person.number) &* 31)
        var file = try TextFile("\(path)/senders/\(person.number).md")
        try file.line(
            """
            ---
            sender:
              profile: \(address)
            facts:
              sender.relationship: \(generator.happens(0.1) ? "client" : "none")
              sender.headline: "\(person.title) at \(person.company)"
              profile.workHistory: \(generator.pick(["plausible", "sparse", "none"]))
              profile.photo: \(generator.pick(["own", "none"]))
              network.shared: \(Int.random(in: 0..<9, using: &generator))
            """)
        if generator.happens(0.4) {
            try file.line("  company.website: \(generator.pick(["works", "broken"]))")
            try file.line("  elsewhere.presence: \(generator.pick(["consistent", "none"]))")
        }
        try file.line("looked: { profile: 2026-11-12, company: 2026-11-12 }")
        try file.line("---\nLooked at in passing. **Ask** somebody at \(person.company) who would know.")
        try file.flush()
    }
}
