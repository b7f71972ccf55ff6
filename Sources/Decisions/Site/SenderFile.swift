package import Detectors
package import Invitations
package import People
package import Vetting

/// One sender with everything that their page, their line of report.json and their rows are made from.
package struct SenderFile: Sendable {
    package let index: Int
    package let sender: Sender
    package let facts: FactSheet
    /// What was found in the text of `message.text`.
    package let message: MessageFindings?
    package let decision: Decision
    package let standing: Standing
    package let id: String
    package let name: String
    package let showsContent: Bool

    package init(_ index: Int, in report: ReportedInbox) {
        self.init(index, report.decided.reading(of: index), in: report)
    }

    /// - Parameter reading: everything known of the sender.
    package init(_ index: Int, _ reading: SenderReading, in report: ReportedInbox) {
        let sender = report.inbox.senders[index]
        let facts = reading.facts
        self.index = index
        self.sender = sender
        self.facts = facts
        message = reading.message
        decision = report.decided.decision(of: index, facts)
        standing = report.decided.standings[index]
        id = report.id(of: index)
        name = report.name(of: index)
        showsContent = report.people.showsContent
    }

    /// One sender by themselves, outside a report: under their full name, in no queue.
    package init(_ sender: Sender, facts: FactSheet, decision: Decision) {
        index = 0
        self.sender = sender
        self.facts = facts
        message = nil
        self.decision = decision
        standing = Standing(
            verdict: 0, isPending: sender.state == .pending, isLookedAt: sender.dossier != nil,
            revisitOn: decision.revisitOn)
        id = sender.id
        name = sender.name.text
        showsContent = true
    }

    package var verdict: Verdict { decision.verdict }
    package var path: String { SitePath.sender(id) }
    package var revisitOn: Day? { standing.isPending ? standing.revisitOn : nil }

    /// The text of a text fact; nil where it is not known or may not be shown.
    package func text(of fact: FactID) -> String? {
        guard showsContent, case .text(let text) = facts[fact]?.value, !text.isEmpty else { return nil }
        return text
    }

    /// The numbers, in the registry, of the facts that are known and may be shown.
    package var shownFacts: [Int] {
        facts.registry.definitions.indices.filter { index in
            facts.knows(index) && (showsContent || facts.registry.definitions[index].type != .text)
        }
    }
}
