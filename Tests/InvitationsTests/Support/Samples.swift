import Detectors
import Diagnostics
@testable import People
@testable import Exports
@testable import Dossiers
@testable import Invitations
import Vetting

/// An export in memory: file names and texts.
struct SampleExport {
    static let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    static let me = "https://www.linkedin.com/in/maya-lindgren"

    var files: [String: String] = [:]

    init(_ files: [String: String] = [:]) { self.files = files }

    /// Invitations.csv with these rows below the header of today.
    init(rows: String...) {
        files["Invitations.csv"] = SampleExport.header + rows.map { $0 + "\n" }.joined()
    }

    /// One incoming invitation of today's form.
    static func row(
        _ name: String, _ slug: String?, _ sentAt: String = "11/3/26, 4:05 PM", _ message: String = ""
    ) -> String {
        let address = slug.map { "https://www.linkedin.com/in/\($0)" } ?? ""
        return "\(name),Maya Lindgren,\"\(sentAt)\",\(message),INCOMING,\(address),\(me)"
    }

    func with(_ name: String, _ text: String) -> SampleExport {
        var copy = self
        copy.files[name] = text
        return copy
    }
}

/// Reads exports and dossiers that tests write.
struct SampleReading {
    var export = SampleExport()
    var dossiers: [String: String] = [:]
    var site = "owner:\n  name: Maya Lindgren\n"
    var asOf: String? = "2026-11-20"
    var limits = ReadingLimits()

    init(_ export: SampleExport = SampleExport(), dossiers: [String: String] = [:], owner: String = "") {
        self.export = export
        self.dossiers = dossiers
        site += owner
    }

    /// Reads everything in a folder of its own. Messages come without the folder's name.
    func read() throws -> (inbox: Inbox?, messages: [String]) {
        let scratch = try Scratch()
        for (name, text) in export.files { try scratch.write(text, to: "export/" + name) }
        for (name, text) in dossiers { try scratch.write(text, to: "senders/" + name) }
        do {
            let inbox = try reader(in: scratch).read()
            return (inbox, inbox.warnings.map { scratch.local($0) })
        } catch let error as DiagnosticError {
            return (nil, error.diagnostics.map { scratch.local($0) })
        }
    }

    func inbox() throws -> Inbox {
        let (inbox, messages) = try read()
        guard let inbox else { throw Unreadable(messages: messages) }
        return inbox
    }

    /// The facts of the only sender, or of the one of that name.
    func facts(of name: String? = nil) throws -> FactSheet {
        let inbox = try inbox()
        let sender = name.map { inbox.senders(matching: $0) } ?? inbox.senders
        guard sender.count == 1 else { throw Unreadable(messages: inbox.senders.map(\.name.text)) }
        return inbox.facts(of: sender[0])
    }

    struct Unreadable: Error {
        var messages: [String]
    }

    private func reader(in scratch: Scratch) throws -> InboxReader {
        var configuration = try SiteConfiguration.parse(site, path: scratch.path + "/site.yml")
        configuration.inputs.export = export.files.isEmpty ? nil : "export"
        configuration.inputs.dossiers = dossiers.isEmpty ? nil : "senders"
        return InboxReader(
            configuration: configuration, registry: TestRegistry.shared, detectors: TestDetectors.shared,
            request: ReadingRequest(asOf: asOf.flatMap { AsOfChoice($0) }, limits: limits))
    }
}
