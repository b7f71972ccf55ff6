internal import Decisions
package import Vetting

/// What the decisions of many pending senders have in common, added up chunk by chunk.
package struct Findings: Sendable {
    /// Senders that each rule spoke for.
    package var spoke: [String: Int] = [:]
    /// Senders whose answer each rule decided.
    package var decided: [String: Int] = [:]
    package var checks: [FactID: CheckSum] = [:]

    package init() {}

    /// One question over all senders for whom some answer to it changes what to do.
    package struct CheckSum: Sendable {
        var question: String
        var minutes: Double
        var senders = 0
        /// For how many of them some answer settles it.
        var settling = 0
        var worth = 0.0
        /// The one for whom it is worth most.
        var best: Int
        var bestWorth = 0.0
    }

    /// What the decision on a sender who is waiting holds.
    package mutating func add(_ decision: Decision, of index: Int) {
        for evidence in decision.evidence { spoke[evidence.rule.id, default: 0] += 1 }
        for rule in decision.decisive { decided[rule, default: 0] += 1 }
        for check in decision.nextChecks where check.promise > 0 {
            var sum = checks[check.fact] ?? CheckSum(question: check.question, minutes: check.minutes, best: index)
            sum.senders += 1
            sum.worth += check.promise
            if check.outcomes.contains(where: { $0.status == .settled }) { sum.settling += 1 }
            if check.promise > sum.bestWorth { (sum.best, sum.bestWorth) = (index, check.promise) }
            checks[check.fact] = sum
        }
    }

    package mutating func add(_ other: Findings) {
        spoke.merge(other.spoke, uniquingKeysWith: +)
        decided.merge(other.decided, uniquingKeysWith: +)
        checks.merge(other.checks) { one, two in
            var sum = one.bestWorth >= two.bestWorth ? one : two
            sum.senders = one.senders + two.senders
            sum.settling = one.settling + two.settling
            sum.worth = one.worth + two.worth
            return sum
        }
    }
}
