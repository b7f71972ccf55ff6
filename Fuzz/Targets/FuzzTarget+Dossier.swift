internal import Policy
internal import Diagnostics
internal import Dossiers
internal import Exports
internal import People
internal import Vetting

extension FuzzTarget {
    /// A dossier, or, after a first `,`, a table of facts. What is read can be noted in, and is then read again.
    static func dossier(_ bytes: [UInt8]) throws {
        let registry = try Shipped.content.get().policy.registry
        let facts = FactValueReader(registry: registry)
        var log = DiagnosticLog()
        if bytes.first == UInt8(ascii: ",") {
            _ = DossierTable(facts: facts, limits: ReadingLimits()).read(bytes, path: "senders/x.csv", &log)
        } else {
            let text = String(decoding: bytes, as: UTF8.self)
            guard let dossier = DossierReader(facts: facts).read(text, path: "senders/x.md", &log) else {
                return try promise(log.hasErrors, "A dossier is refused without a word")
            }
            try promiseHarmless(notes: dossier.notes)
            try promiseNotable(text, dossier, registry)
        }
        try promiseWellFormed(log.diagnostics, in: String(decoding: bytes, as: UTF8.self))
    }

    private static func promiseNotable(_ text: String, _ dossier: Dossier, _ registry: FactRegistry) throws {
        let name = dossier.name ?? PersonName("Dana Reyes")
        let sender = Sender(
            id: "x", key: .name(name.normalised), name: name, invitations: [], state: .pending, dossier: dossier)
        let noted: String
        do {
            noted = try DossierEditor(registry: registry).text(
                text, path: "senders/x.md", sender: sender,
                facts: [(name: "sender.headline", value: "a \"b\" \\ c: #d")],
                looked: [], on: Day(number: 20_000))
        } catch {
            return try promiseWellFormed(error.diagnostics, in: text)
        }
        var log = DiagnosticLog()
        let again = DossierReader(facts: FactValueReader(registry: registry)).read(noted, path: "senders/x.md", &log)
        let entry = again?.entries.last { $0.fact == "sender.headline" }
        try promise(entry?.value == .text("a \"b\" \\ c: #d"), "What was noted is not what is read")
        try promise(again?.notes == dossier.notes, "Noting a fact changed the notes")
    }
}
