public import Diagnostics
public import People
public import Invitations
public import Policy
public import Vetting
import VettingEngine

/// Decisions as text for the terminal: the recommendation first, then its reasons, then what to find out next.
public struct SenderText: Sendable {
    private let inbox: Inbox
    private let engine: Engine

    /// Throws where the policy cannot decide anything.
    public init(inbox: Inbox, content: Content) throws(DiagnosticError) {
        self.inbox = inbox
        do throws(PolicyError) { engine = try Engine(content.policy) } catch {
            throw DiagnosticError(.error("\(error)"))
        }
    }

    public func decision(on sender: Sender) -> Decision { engine.explain(inbox.facts(of: sender)) }

    /// Everything about one sender, in lines of at most `width` columns.
    /// - Parameter before: what stood until something was noted; what is different now is shown first.
    public func text(of sender: Sender, before: Decision? = nil, width: Int, hasColours: Bool) -> String {
        var page = TerminalPage(width: width, hasColours: hasColours)
        let facts = inbox.facts(of: sender)
        let decision = engine.explain(facts)
        let record = SenderRecord(sender: sender, facts: facts, decision: decision)
        record.write(to: &page, change: before.map { DecisionChange(before: $0, after: decision) })
        return page.text
    }

    /// The sender's line of `report.json`.
    public func json(of sender: Sender) -> String {
        let facts = inbox.facts(of: sender)
        let decision = engine.explain(facts, checks: DecidedInbox.checks)
        let file = SenderFile(sender, facts: facts, decision: decision)
        return String(decoding: ReportEntry(file).bytes, as: UTF8.self)
    }

    /// One line a sender, to choose from.
    public func list(_ senders: [Sender]) -> String {
        senders.map { sender in
            let date = sender.invitation?.sentAt.map { ", \(Words.short($0.day))" } ?? ""
            return visible("\(sender.id): \(sender.name.text)\(date), \(sender.state.rawValue)")
        }.joined(separator: "\n")
    }
}

extension Inbox {
    /// The end of the message that nobody is found, where some name is near.
    public func didYouMean(_ name: String) -> String {
        Diagnostics.didYouMean(name, in: senders.lazy.map(\.name.text))
    }
}
