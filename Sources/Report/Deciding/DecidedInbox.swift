internal import People
internal import Invitations
internal import Vetting
import VettingEngine

/// Every sender with their verdict and their place in the work list.
struct DecidedInbox: Sendable {
    let inbox: Inbox
    let engine: Engine
    /// Distinct verdicts; senders whose facts look alike to the policy share one.
    var verdicts: [Verdict] = []
    /// Decision records by verdict, for verdicts that many senders share.
    var shared: [Int32: SharedDecision] = [:]
    /// How many senders share each verdict.
    var sharers: [Int32] = []
    /// By position in `inbox.senders`.
    var standings: [Standing] = []
    /// Pending senders by response, in the order of work.
    var queues: [Response: [Int]] = [:]
    /// Pending, not settled and never looked at, in the order of work.
    var sitting: [Int] = []
    var summary = SiteSummary()

    /// The whole decision record of a sender.
    func decision(of sender: Int, _ facts: FactSheet) -> Decision {
        let standing = standings[sender]
        return shared[standing.verdict]?.decision(for: facts, revisitOn: standing.revisitOn)
            ?? engine.explain(facts, checks: SharedDecision.checks)
    }

    func verdict(of sender: Int) -> Verdict { verdicts[Int(standings[sender].verdict)] }

    func queue(_ response: Response) -> [Int] { queues[response] ?? [] }

    /// Senders before and after in the same queue.
    func neighbours(of sender: Int) -> (previous: Int?, next: Int?) {
        let queue = queue(verdict(of: sender).response)
        let place = Int(standings[sender].place)
        guard place >= 0 else { return (nil, nil) }
        return (place > 0 ? queue[place - 1] : nil, place + 1 < queue.count ? queue[place + 1] : nil)
    }
}
