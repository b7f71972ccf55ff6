package import Invitations
internal import People
package import Vetting
package import VettingEngine

/// The first pass over all senders: what to do with each, and in which order to work through them.
package struct Decider: Sendable {
    package let inbox: Inbox
    package let engine: Engine
    package let reviewAfterDays: Int

    package init(inbox: Inbox, engine: Engine, reviewAfterDays: Int) {
        self.inbox = inbox
        self.engine = engine
        self.reviewAfterDays = reviewAfterDays
    }

    package func decide() async throws -> DecidedInbox {
        var decided = DecidedInbox(inbox: inbox, engine: engine)
        var known: [FactVector: Int32] = [:]
        var vectors: [FactVector] = []
        try await inChunks(of: 1_000, count: inbox.senders.count, sketches(of:)) { sketches in
            for sketch in sketches {
                let number = known[sketch.vector] ?? Int32(vectors.count)
                if number == vectors.count {
                    known[sketch.vector] = number
                    vectors.append(sketch.vector)
                    decided.sharers.append(0)
                }
                decided.sharers[Int(number)] += 1
                var standing = sketch.standing
                standing.verdict = number
                decided.standings.append(standing)
            }
        }
        known = [:]
        let all = vectors
        try await inChunks(of: 4_096, count: all.count, { engine.decide(Array(all[$0])) }) { decided.verdicts += $0 }
        decided.order(asOf: inbox.asOf.day)
        try await share(in: &decided)
        return decided
    }

    /// Explains once what many share.
    private func share(in decided: inout DecidedInbox) async throws {
        var first: [Int32: Int] = [:]
        for (index, standing) in decided.standings.enumerated()
        where decided.sharers[Int(standing.verdict)] >= SharedDecision.fewest && first[standing.verdict] == nil {
            first[standing.verdict] = index
        }
        let all = first.sorted { $0.key < $1.key }
        try await inChunks(of: 16, count: all.count) { range in
            range.map { (all[$0].key, SharedDecision(inbox.facts(of: inbox.senders[all[$0].value]), engine)) }
        } deliver: { decisions in
            for (verdict, decision) in decisions { decided.shared[verdict] = decision }
        }
    }

    private struct Sketch: Sendable {
        var vector: FactVector
        var standing: Standing
    }

    @Sendable private func sketches(of range: Range<Int>) -> [Sketch] {
        range.map { index in
            let sender = inbox.senders[index]
            let facts = inbox.facts(of: sender)
            return Sketch(vector: engine.vector(of: facts), standing: standing(of: sender, facts))
        }
    }

    private func standing(of sender: Sender, _ facts: FactSheet) -> Standing {
        var standing = Standing(
            verdict: 0, isPending: sender.state == .pending, isLookedAt: sender.isLookedAt,
            sentOn: sender.invitation?.sentAt?.day)
        standing.revisitOn = facts.revisitOn(after: reviewAfterDays)
        if facts.isTrue("message.statesReason") || facts.isTrue("message.saysHowConnected") {
            standing.group = .reason
        } else if case .count(let earlier) = facts["invitation.earlierInvitations"]?.value, earlier.lower > 0 {
            standing.group = .repeated
        } else if facts.isTrue("invitation.hasMessage"), !facts.isTrue("message.isStandardText") {
            standing.group = .words
        } else if sender.isOnlyKnownAsUnmet {
            standing.group = .unmet
        }
        return standing
    }
}

extension Sender {
    /// Whether the owner has noted anything about them.
    package var isLookedAt: Bool { dossier.map { !$0.entries.isEmpty || !$0.looked.isEmpty } ?? false }
}

extension Sender {
    /// Whether the owner noted that they never met, and nothing else.
    var isOnlyKnownAsUnmet: Bool {
        guard let dossier, dossier.looked.isEmpty, dossier.entries.count == 1, let entry = dossier.entries.first,
            entry.fact == "sender.relationship", case .someOf(let ways) = entry.value
        else { return false }
        return ways.members == ["none"]
    }
}

extension FactSheet {
    package func isTrue(_ fact: FactID) -> Bool { self[fact]?.value == .flag(true) }
}
