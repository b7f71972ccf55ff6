internal import Detectors
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

    /// Verdicts with fewer senders are explained one by one.
    private static let fewestSharing = 4
    /// Fewer senders who are alike in all but their own facts are not worth a mold.
    private static let fewestAlike = 12

    package func decide() async throws -> DecidedInbox {
        var decided = DecidedInbox(inbox: inbox, engine: engine)
        var verdicts: [FactVector: Int32] = [:]
        var vectors: [FactVector] = []
        var likes = Likes()
        var search = SheetSearch(own: inbox.ownFacts)
        try await inChunks(of: 1_000, count: inbox.senders.count, sketches(of:)) { sketches in
            for sketch in sketches {
                let number = verdicts[sketch.vector] ?? Int32(vectors.count)
                if number == vectors.count {
                    verdicts[sketch.vector] = number
                    vectors.append(sketch.vector)
                }
                var standing = sketch.standing
                standing.verdict = number
                let index = decided.standings.count
                if let known = sketch.known {
                    let like = Likes.Like(verdict: number, known: known)
                    likes.add(index, like)
                    if let place = search.place(index, sketch.facts, like: like, isOwnPlain: sketch.isOwnPlain) {
                        standing.sheet = place.sheet
                        decided.changes[index] = place.changes
                    }
                }
                decided.messages[index] = sketch.message
                decided.standings.append(standing)
            }
        }
        decided.sheets = search.sheets
        verdicts = [:]
        let all = vectors
        try await inChunks(of: 4_096, count: all.count, { engine.decide(Array(all[$0])) }) { decided.verdicts += $0 }
        decided.order(asOf: inbox.asOf.day)
        try await share(among: likes.groups(of: Decider.fewestSharing), in: &decided)
        chooseMolds(in: &decided)
        return decided
    }

    /// Pages of many who are alike are filled in ahead, where what makes their answer is known of all of them.
    private func chooseMolds(in decided: inout DecidedInbox) {
        for (number, sheet) in decided.sheets.enumerated() where sheet.alike >= Decider.fewestAlike {
            let record = Int(decided.standings[sheet.first].record)
            decided.sheets[number].isMolded =
                decided.shared.indices.contains(record)
                && decided.shared[record].evidence.allSatisfy { OwnFacts.ids.isDisjoint(with: $0.facts) }
        }
    }

    /// Explains once what many share.
    private func share(among groups: [[Int]], in decided: inout DecidedInbox) async throws {
        for (number, group) in groups.enumerated() {
            for sender in group { decided.standings[sender].record = Int32(number) }
        }
        let asking = decided
        try await inChunks(of: 16, count: groups.count) { range in
            groups[range].map { asking.decision(of: $0[0]) }
        } deliver: {
            decided.shared += $0
        }
    }

    private struct Sketch: Sendable {
        var vector: FactVector
        var standing: Standing
        var facts: FactSheet
        var known: [UInt64]?
        /// Whether the sender's own facts follow from the sender alone.
        var isOwnPlain: Bool
        var message: MessageFindings?
    }

    @Sendable private func sketches(of range: Range<Int>) -> [Sketch] {
        range.map { index in
            let sender = inbox.senders[index]
            let reading = inbox.reading(of: sender)
            let facts = reading.facts
            return Sketch(
                vector: engine.vector(of: facts), standing: standing(of: sender, facts), facts: facts,
                known: Likes.known(in: facts), isOwnPlain: inbox.hasPlainOwnFacts(sender, facts),
                message: reading.message)
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
