internal import EarlierReports
public import Diagnostics
public import Invitations
internal import People
public import Policy
internal import PolicyChecks
internal import Vetting
internal import VettingEngine

/// What a policy edit does to the senders who wait: who is answered otherwise, and because of which rule.
public struct PolicyEffect: Sendable {
    /// Edits of rules and settings.
    public var edits: [PolicyEdit]
    /// Everything that differs between the two folders of content, texts and facts included.
    public var differences: [Diagnostic]
    public var pending: Int
    /// Sorted by id.
    public var moves: [PolicyMove]

    /// - Parameters:
    ///   - old: the content before the edit, with the data read by it.
    ///   - new: the same after it.
    public init(
        old: (content: Content, inbox: Inbox), new: (content: Content, inbox: Inbox)
    ) throws(DiagnosticError) {
        edits = PolicyEdit.all(from: old.content, to: new.content)
        differences = ContentDifference(of: new.content, from: old.content, called: "the old content").notes
        let before = try DecidedSide(old.content, old.inbox)
        let after = try DecidedSide(new.content, new.inbox)
        pending = after.senders.count
        let moved = after.senders.indices.filter { after.verdicts[$0].differs(from: before.verdicts[$0]) }
        let causes = MoveCauses(before, after, edits, moved).causes
        moves = zip(moved, causes).map { place, cause in
            let sender = after.senders[place]
            return PolicyMove(
                id: sender.id, name: sender.name.text, old: ReportedAnswer(sender.state, before.verdicts[place]),
                new: ReportedAnswer(sender.state, after.verdicts[place]), cause: cause)
        }
    }
}

/// The senders who wait, as one policy answers them. Both sides have the same senders in the same order, for states and ids
/// do not depend on the policy.
struct DecidedSide {
    let policy: VettingPolicy
    let senders: [Sender]
    let facts: [FactSheet]
    let verdicts: [Verdict]

    init(_ content: Content, _ inbox: Inbox) throws(DiagnosticError) {
        policy = content.policy
        senders = inbox.senders.filter { $0.state == .pending }
        facts = senders.map(inbox.facts)
        guard let engine = Engine.made(of: policy) else {
            throw DiagnosticError(.error("The policy cannot decide anything"))
        }
        verdicts = engine.decide(facts.map(engine.vector))
    }
}

extension Engine {
    /// Nil for a policy that means nothing.
    static func made(of policy: VettingPolicy) -> Engine? {
        do throws(PolicyError) { return try Engine(policy) } catch { return nil }
    }
}

extension Verdict {
    /// Whether the owner would be told something else; how firm it is makes no difference here.
    func differs(from other: Verdict) -> Bool {
        recommendation != other.recommendation || response != other.response || report != other.report
            || type != other.type
    }
}
