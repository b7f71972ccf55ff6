internal import GuidancePages
internal import HTML

/// What a page shows of its sender alone.
struct OwnViews: Sendable {
    var id: String
    var name: String
    var sentAt: String?
    var profile: SafeURL?
    var search: SafeURL?
    /// Small print below the name.
    var marks: [String]
    var state: String?
    var revisit: String?
    var message: [MessagePart]
    var messageNote: String?
    var standardText: Bool
    var replies: [ReplyView]
    var contacts: [Contact]
    /// The sender's own among the known facts.
    var facts: [KnownFact]
    var notes: HTML?
    /// The dossier as a Markdown file.
    var dossier: String
    var dossierName: String
    var previous: Link?
    var next: Link?
    var isPending: Bool

    var hasMessage: Bool { !message.isEmpty }
}
