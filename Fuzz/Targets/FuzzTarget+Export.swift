internal import Policy
internal import Diagnostics
internal import Dossiers
internal import Invitations
internal import People
internal import Vetting
internal import VettingEngine

extension FuzzTarget {
    /// A whole export with dossiers: parts that begin with the byte 0x1E and a file name on a line of its own. Read,
    /// joined, asked for every fact, and decided.
    static func export(_ bytes: [UInt8]) throws {
        let folder = try FuzzFolder()
        try folder.makeFolder("export")
        try folder.makeFolder("senders")
        for part in bytes.split(separator: 0x1E) {
            let name = part.prefix { $0 != UInt8(ascii: "\n") }
            let path = paths[String(decoding: name, as: UTF8.self)] ?? "export/Invitations.csv"
            try folder.write(part.dropFirst(name.count + 1), to: path)
        }
        do { try decideAll(try reader(folder).read()) } catch let error as DiagnosticError {
            try promise(error.diagnostics.contains { $0.severity == .error }, "An export is refused without a word")
        }
    }

    private static let paths: [String: String] = {
        let tables = [
            "Invitations", "Connections", "messages", "Profile", "Positions", "Company Follows",
            "Endorsement_Received_Info", "Recommendations_Received", "Notes", "Member_Follows_1", "Email Addresses",
        ]
        let all = tables.map { "export/\($0).csv" } + ["senders/a.md", "senders/b.md", "senders/c.csv"]
        return Dictionary(uniqueKeysWithValues: all.map { (String($0.split(separator: "/")[1]), $0) })
    }()

    private static func reader(_ folder: FuzzFolder) throws -> InboxReader {
        var configuration = SiteConfiguration(folder: folder.path)
        configuration.inputs = .init(export: "export", dossiers: "senders")
        let content = try Shipped.content.get()
        return InboxReader(
            configuration: configuration, registry: content.policy.registry, detectors: content.detectors)
    }

    private static func decideAll(_ inbox: Inbox) throws {
        let engine = try Shipped.engine.get()
        for (sender, next) in zip(inbox.senders, inbox.senders.dropFirst()) {
            try promise(sender.id < next.id, "Two senders share the page \(next.id)")
        }
        for sender in inbox.senders {
            try promisePageName(of: sender.key)
            let verdict = engine.decide(inbox.facts(of: sender))
            try promise(verdict.authenticity.low <= verdict.authenticity.high, "A score is \(verdict.authenticity)")
            try promise(inbox.sender(id: sender.id)?.key == sender.key, "\(sender.id) is not found by its id")
        }
    }
}
