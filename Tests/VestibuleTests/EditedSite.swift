import SeededRandom
import Foundation

/// A small site of a few senders that can be edited at random, built twice after every edit: over what stands there, and
/// from the ground up.
final class EditedSite {
    let workplace: Workplace
    private var random: SeededGenerator
    private var invitations: [String] = []
    private var connections: [String] = []
    private var dossiers: [Int: String] = [:]
    private var settings = ["title": "Invitations", "asOf": "2026-11-20", "names": "full"]
    private var owner = "Maya Lindgren"
    private var number = 0

    static let senders = 10
    private static let template = Program.repository + "/themes/default/templates/"

    init(seed: UInt64) throws {
        workplace = try Workplace()
        random = SeededGenerator(seed: seed)
        try workplace.copy(Program.repository + "/Tests/Fixtures/good/content-small", to: "content")
        try workplace.write("senders/.keep", "")
        for number in 0..<Self.senders { invitations.append(row(number)) }
        try write()
    }

    // MARK: Building

    struct Outcome: Equatable {
        var status: Int32
        var messages: String
        var summary: String?
        var files: [String: Data]
    }

    /// What a build leaves behind; how many pages it kept is left out.
    func build(full: Bool) throws -> Outcome {
        let name = full ? "full" : "site"
        let options = ["--fail-on", "response=accept>1", "--summary", "\(name).md", "--output", name]
        let run = try workplace.program.run(["build"] + options + (full ? ["--full"] : []))
        let messages = run.errors.split(separator: "\n").filter { !$0.contains(" new or changed, ") }
        return Outcome(
            status: run.status, messages: messages.joined(separator: "\n").replacing("\(name)/", with: "site/"),
            summary: try? workplace.text("\(name).md"), files: try workplace.files(name))
    }

    // MARK: Edits

    /// Changes something, and says what.
    func edit() throws -> String {
        number += 1
        let edits: [(String, () throws -> Void)] = [
            ("a new invitation", { self.invitations.append(self.row(Int.random(in: 0..<40, using: &self.random))) }),
            ("a message", { self.invitations[self.place(in: self.invitations)] = self.row(self.number % 12) }),
            ("an invitation less", { self.invitations.remove(at: self.place(in: self.invitations)) }),
            ("a connection", { self.connections.append(self.connection()) }),
            ("a connection less", { _ = self.connections.popLast() }),
            ("a dossier", { self.dossiers[self.number % Self.senders] = self.dossier() }),
            ("another dossier", { self.dossiers[(self.number * 7) % Self.senders] = self.dossier() }),
            ("a dossier less", { self.dossiers[self.dossiers.keys.min() ?? 0] = nil }),
            ("a sentence of the guidance", { try self.append("content/guidance/people.md", "\nOne more word.\n") }),
            ("a title of the guidance", { try self.exchange("content/guidance/people.md", "title: ", "title: On ") }),
            ("a claim", { try self.exchange("content/guidance/people.md", "claim: You", "claim: Truly you") }),
            ("a broken link", { try self.append("content/guidance/money.md", "\n[nowhere](nowhere.md)\n") }),
            ("a reply", { try self.append("content/replies/ignore.md", "\nAs ever.\n") }),
            ("the template of senders", { try self.override("sender") }),
            ("the template of the handbook", { try self.override("chapter") }),
            ("the title", { self.settings["title"] = "Invitations, edition \(self.number)" }),
            ("the owner", { self.owner = self.owner == "Maya Lindgren" ? "Maya L. Lindgren" : "Maya Lindgren" }),
            ("the day", { self.settings["asOf"] = "2026-11-\(20 + self.number % 9)" }),
            ("names", { self.settings["names"] = ["full", "initials", "pseudonyms"][self.number % 3] }),
            ("an address", { self.settings["baseURL"] = self.number % 2 == 0 ? nil : "https://a.example" }),
            ("a file of the output lost", { try self.spoil { try FileManager.default.removeItem(atPath: $0) } }),
            ("a file of the output edited", { try self.spoil { try Self.replace(at: $0) } }),
            ("the report edited", { try Self.replace(at: self.workplace.at("site/report.json")) }),
            ("a line of the manifest", { try self.spoilManifest() }),
        ]
        let (name, change) = edits[Int.random(in: 0..<edits.count, using: &random)]
        try repair()
        try change()
        try write()
        return name
    }

    private func place(in list: [String]) -> Int { list.isEmpty ? 0 : Int.random(in: 0..<list.count, using: &random) }

    /// A broken link stands for one build only.
    private func repair() throws {
        try exchange("content/guidance/money.md", "\n[nowhere](nowhere.md)\n", "")
        if invitations.count < 3 { invitations.append(row(number % 40)) }
    }

    private func row(_ sender: Int) -> String {
        let names = ["Ada Quill", "Bo Fenn", "Ida Marsh", "Zoë Example", "Maya Lindgren", "Aḋa Quill"]
        let messages = ["", "We met in spring", "Hello, edition \(number)", "Look at https://example.com/offer"]
        return "\(names[sender % names.count]),\(owner),\"11/\(1 + sender % 19)/26, 9:14 AM\","
            + "\"\(messages[Int.random(in: 0..<messages.count, using: &random)])\",INCOMING,"
            + "https://www.linkedin.com/in/example-\(sender),"
    }

    private func connection() -> String {
        let sender = Int.random(in: 0..<40, using: &random)
        return "Ada,Quill \(number),https://www.linkedin.com/in/example-\(sender),,Tallow,Clerk,02 Nov 2026"
    }

    private func dossier() -> String {
        let fact = ["network.shared: \(number % 6)", "sender.relationship: friend", "profile.photo: own"][number % 3]
        return "facts: { \(fact) }\n---\nSeen \(number) times.\n"
    }

    // MARK: Files

    private func write() throws {
        let keys = settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
        try workplace.write(
            "site.yml",
            "owner: { name: \(owner) }\ninputs: { export: export, dossiers: senders }\ncontent: content\n"
                + keys.joined())
        let head = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
        try workplace.write("export/Invitations.csv", ([head] + invitations).joined(separator: "\n") + "\n")
        let columns = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
        try workplace.write("export/Connections.csv", ([columns] + connections).joined(separator: "\n") + "\n")
        for sender in 0..<Self.senders {
            let path = "senders/example-\(sender).md"
            if let text = dossiers[sender] {
                let head = "---\nsender: { name: Ada Quill, profile: https://www.linkedin.com/in/example-\(sender) }\n"
                try workplace.write(path, head + text)
            } else {
                try? FileManager.default.removeItem(atPath: workplace.at(path))
            }
        }
    }

    private func append(_ path: String, _ text: String) throws {
        try workplace.write(path, try workplace.text(path) + text)
    }

    private func exchange(_ path: String, _ old: String, _ new: String) throws {
        try workplace.write(path, try workplace.text(path).replacing(old, with: new))
    }

    private func override(_ name: String) throws {
        let text = try String(contentsOfFile: Self.template + name + ".mustache", encoding: .utf8)
        try workplace.write("themes/default/templates/\(name).mustache", text + "<!-- edition \(number) -->")
    }

    private func spoil(_ change: (String) throws -> Void) throws {
        let files = try workplace.files("site").keys.filter { $0 != "site-manifest.json" }.sorted()
        if let file = files.randomElement(using: &random) { try change(workplace.at("site/" + file)) }
    }

    /// Other bytes, as many as before.
    private static func replace(at path: String) throws {
        guard var data = FileManager.default.contents(atPath: path), !data.isEmpty else { return }
        data[data.count / 2] ^= 1
        try data.write(to: URL(fileURLWithPath: path), options: [])
    }

    /// A file claims to have other bytes than it has.
    private func spoilManifest() throws {
        let path = workplace.at("site/site-manifest.json")
        guard let text = FileManager.default.contents(atPath: path).map({ String(decoding: $0, as: UTF8.self) }) else {
            return
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let line = lines.indices.filter({ lines[$0].contains("senders/") }).randomElement(using: &random) else {
            return
        }
        lines[line] = lines[line].replacing(#/": "[0-9a-f]{4}/#, with: "\": \"0000")
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
    }
}
