package import Invitations
internal import People
package import Vetting
package import VettingEngine

/// Every sender with their verdict and their place in the work list.
package struct DecidedInbox: Sendable {
    package let inbox: Inbox
    package let engine: Engine
    /// Distinct verdicts; senders whose facts look alike to the policy share one.
    var verdicts: [Verdict] = []
    /// Decision records by verdict, for verdicts that many senders share.
    var shared: [Int32: SharedDecision] = [:]
    /// How many senders share each verdict.
    var sharers: [Int32] = []
    /// By position in `inbox.senders`.
    package var standings: [Standing] = []
    /// Pending senders by response, in the order of work.
    package var queues: [Response: [Int]] = [:]
    /// Pending, not settled and never looked at, in the order of work.
    package var sitting: [Int] = []
    package var summary = SiteSummary()

    /// The whole decision record of a sender, and the number of the verdict that others share it by.
    package func decision(of sender: Int, _ facts: FactSheet) -> (decision: Decision, shared: Int32?) {
        let standing = standings[sender]
        if let shared = shared[standing.verdict]?.decision(for: facts, revisitOn: standing.revisitOn) {
            return (shared, standing.verdict)
        }
        return (engine.explain(facts, checks: SharedDecision.checks), nil)
    }

    /// The decision records that senders share, by verdict.
    package var sharedDecisions: [(verdict: Int32, decision: Decision)] {
        shared.sorted { $0.key < $1.key }.map { ($0.key, $0.value.decision) }
    }

    package func verdict(of sender: Int) -> Verdict { verdicts[Int(standings[sender].verdict)] }

    package func queue(_ response: Response) -> [Int] { queues[response] ?? [] }

    /// Senders before and after in the same queue.
    package func neighbours(of sender: Int) -> (previous: Int?, next: Int?) {
        let queue = queue(verdict(of: sender).response)
        let place = Int(standings[sender].place)
        guard place >= 0 else { return (nil, nil) }
        return (place > 0 ? queue[place - 1] : nil, place + 1 < queue.count ? queue[place + 1] : nil)
    }
}
