internal import EarlierReports
public import Diagnostics
public import Invitations
public import People
public import Policy
public import Vetting
internal import VettingEngine

/// How the policy would have answered the invitations whose outcome is known, from facts dated before each of them only.
///
/// Whoever still waits says nothing: that somebody was not accepted yet is no outcome.
public struct Backtest: Sendable {
    public var policyDigest: String
    /// Sorted by id.
    public var trials: [Trial]
    /// Still waiting: not known.
    public var waiting = 0
    /// Answered, but it is not known when they invited.
    public var undated = 0
    /// One name that may stand for several people, so that the outcome may be somebody else's.
    public var unclear = 0

    public init(_ content: Content, _ inbox: Inbox) throws(DiagnosticError) {
        guard let engine = Engine.made(of: content.policy) else {
            throw DiagnosticError(.error("The policy cannot decide anything"))
        }
        policyDigest = content.policy.digest
        trials = []
        let hindsight = Hindsight(inbox)
        for sender in inbox.senders {
            guard let outcome = sender.outcome else {
                waiting += 1
                continue
            }
            guard !sender.mayBeSeveralPeople else {
                unclear += 1
                continue
            }
            guard let facts = hindsight.facts(of: sender), let sentOn = sender.invitation?.sentAt?.day else {
                undated += 1
                continue
            }
            trials.append(Trial(sender, outcome, sentOn, engine.explain(facts, checks: 0)))
        }
    }

    /// How many of each response met each outcome.
    public func count(_ response: Response, _ outcome: Answer.Way) -> Int {
        trials.count { $0.answer.response == response && $0.outcome == outcome }
    }

    public func count(_ agreement: Agreement, of response: Response? = nil) -> Int {
        trials.count { $0.agreement == agreement && (response == nil || $0.answer.response == response) }
    }
}

extension Trial {
    fileprivate init(_ sender: Sender, _ outcome: Answer.Way, _ sentOn: Day, _ decision: Decision) {
        let spoken = decision.evidence.filter { decision.decisive.contains($0.rule.id) }
        self.init(
            id: sender.id, name: sender.name.text, sentOn: sentOn, outcome: outcome,
            answer: ReportedAnswer(.pending, decision.verdict),
            reasons: (spoken.isEmpty ? decision.evidence : spoken).map { evidence in
                ReportedEvidence(
                    rule: evidence.rule.id, claim: evidence.rule.claim, facts: evidence.facts.map(\.name).sorted())
            })
    }
}

extension Sender {
    /// What became of the invitation; nil where it still waits. Who is connected was let in, whatever the dossier says.
    fileprivate var outcome: Answer.Way? {
        switch state {
        case .pending: nil
        case .connected: .accepted
        case .answered: dossier?.answered?.how
        }
    }
}
