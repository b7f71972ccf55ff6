package import Decisions
internal import People
internal import Vetting

/// One sender's line of `report.json`, as far as a comparison needs it.
public struct ReportedSender: Sendable, Hashable {
    public var id: String
    public var name: String
    public var sentAt: String?
    public var answer: ReportedAnswer
    public var facts: [String: ReportedValue]
    public var evidence: [ReportedEvidence]
    /// The smallest set of rules without which the answer would be another.
    public var decisive: [String]

    public init(
        id: String, name: String, sentAt: String?, answer: ReportedAnswer, facts: [String: ReportedValue],
        evidence: [ReportedEvidence], decisive: [String]
    ) {
        self.id = id
        self.name = name
        self.sentAt = sentAt
        self.answer = answer
        self.facts = facts
        self.evidence = evidence
        self.decisive = decisive
    }
}

extension ReportedSender {
    /// The same of a sender who was just decided, with what may be shown of them.
    package init(_ file: SenderFile) {
        let known = file.shownFacts.compactMap { index in
            file.facts[index: index].map {
                (file.facts.registry.definitions[index].id.name, ReportedValue($0.value))
            }
        }
        self.init(
            id: file.id, name: file.name, sentAt: file.sender.invitation?.sentAt?.description,
            answer: ReportedAnswer(file.sender.state, file.verdict),
            facts: Dictionary(known, uniquingKeysWith: { first, _ in first }),
            evidence: file.decision.evidence.map { evidence in
                ReportedEvidence(
                    rule: evidence.rule.id, claim: evidence.rule.claim, facts: evidence.facts.map(\.name).sorted())
            }, decisive: file.decision.decisive)
    }
}
