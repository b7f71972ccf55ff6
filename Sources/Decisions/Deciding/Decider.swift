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
        var alike = AlikeSenders()
        try await inChunks(of: 1_000, count: inbox.senders.count, sketches(of:)) { sketches in
            for sketch in sketches {
                let number = verdicts[sketch.vector] ?? Int32(vectors.count)
                if number == vectors.count {
                    verdicts[sketch.vector] = number
                    vectors.append(sketch.vector)
                }
                likes.add(decided.standings.count, verdict: number, known: sketch.known)
                alike.add(decided.standings.count, sketch.likeness)
                var standing = sketch.standing
                standing.verdict = number
                if let message = sketch.message { decided.messages[decided.standings.count] = message }
                decided.standings.append(standing)
                decided.fingerprints.append(sketch.fingerprint)
            }
        }
        verdicts = [:]
        let all = vectors
        try await inChunks(of: 4_096, count: all.count, { engine.decide(Array(all[$0])) }) { decided.verdicts += $0 }
        decided.order(asOf: inbox.asOf.day)
        try await share(among: likes.groups(of: Decider.fewestSharing), in: &decided)
        for group in alike.groups(of: Decider.fewestAlike) { shareFacts(among: group, in: &decided) }
        return decided
    }

    /// Keeps once what is known of many, where what makes their answer is known of all of them.
    private func shareFacts(among group: [Int], in decided: inout DecidedInbox) {
        let record = Int(decided.standings[group[0]].record)
        guard decided.shared.indices.contains(record),
            !decided.shared[record].evidence.contains(where: { !OwnFacts.ids.isDisjoint(with: $0.facts) })
        else { return }
        for sender in group { decided.standings[sender].sheet = Int32(decided.sheets.count) }
        decided.firstsOfSheets.append(group[0])
        decided.sheets.append(inbox.facts(of: inbox.senders[group[0]]))
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
        var known: [UInt64]?
        var likeness: UInt128?
        var fingerprint: UInt128
        var message: MessageFindings?
    }

    @Sendable private func sketches(of range: Range<Int>) -> [Sketch] {
        range.map { index in
            let sender = inbox.senders[index]
            let reading = inbox.reading(of: sender)
            let facts = reading.facts
            let likeness = inbox.isAlikeToOthers(sender, facts) ? likeness(of: sender, facts) : nil
            var ingredients = Ingredients()
            ingredients.add(sender)
            if let likeness { ingredients.add(likeness, ownOf: facts) } else { ingredients.add(facts) }
            return Sketch(
                vector: engine.vector(of: facts), standing: standing(of: sender, facts), known: Likes.known(in: facts),
                likeness: likeness, fingerprint: ingredients.fingerprint, message: reading.message)
        }
    }

    /// The same for all senders of whom the same is known, but for their own facts.
    private func likeness(of sender: Sender, _ facts: FactSheet) -> UInt128 {
        var ingredients = Ingredients()
        ingredients.add(sender.state.rawValue)
        ingredients.add(facts, but: inbox.ownFacts)
        return ingredients.fingerprint
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
