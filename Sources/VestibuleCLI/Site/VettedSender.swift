internal import Decisions
internal import Diagnostics
internal import Dossiers
internal import Invitations
internal import People
internal import Report

/// The one sender whom a name on the command line means, ready to be shown.
struct VettedSender: Sendable {
    private static let listed = 20

    let sender: Sender
    let inbox: Inbox
    private let text: SenderText

    /// Throws where nobody fits, and where several do, with their ids.
    init(_ name: String, _ settings: SiteSettings, _ console: Console) throws {
        let look = SiteLook(theme: "default", isGuidanceOnly: false, names: .full)
        let sources = try SiteSources.load(settings, look, console.surroundings)
        try console.report(sources.warnings, strict: settings.isStrict)
        guard let inbox = sources.inbox else { throw DiagnosticError(.error("There is no invitation data")) }
        self.inbox = inbox
        text = try SenderText(inbox: inbox, content: sources.content)
        let found = inbox.senders(matching: name)
        guard let sender = found.first, found.count == 1 else { throw Self.refusal(name, found, text, inbox) }
        self.sender = sender
    }

    /// - Parameter before: the same sender before something was noted.
    func show(_ console: Console, before: VettedSender? = nil) {
        let before = before.map { $0.text.decision(on: $0.sender) }
        console.result(
            text.text(of: sender, before: before, width: console.width, hasColours: console.outputHasColours))
    }

    func showJSON(_ console: Console) { console.result(text.json(of: sender)) }

    private static func refusal(
        _ name: String, _ found: [Sender], _ text: SenderText, _ inbox: Inbox
    ) -> DiagnosticError {
        if found.isEmpty {
            return DiagnosticError(.error("Nobody here is called \"\(name)\"\(inbox.didYouMean(name))"))
        }
        let more = found.count > listed ? "\n… and \(found.count - listed) more" : ""
        let list = text.list(Array(found.prefix(listed)))
        return DiagnosticError(.error("Several senders fit; name one by its id:\n\(list)\(more)"))
    }
}
