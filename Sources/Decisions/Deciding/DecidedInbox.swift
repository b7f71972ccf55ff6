internal import Detectors
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
    /// Decision records that many senders share.
    package var shared: [Decision] = []
    /// What is known of senders of whom nearly the same is known.
    package var sheets: [SharedSheet] = []
    /// By position, in what senders differ from their sheet by more than their own facts.
    var changes: [Int: FactChanges] = [:]
    /// By position in `inbox.senders`.
    package var standings: [Standing] = []
    /// By the same position, what was found in messages, which are read once: few senders write one.
    var messages: [Int: MessageFindings] = [:]
    /// Pending senders by response, in the order of work.
    package var queues: [Response: [Int]] = [:]
    /// Pending, not settled and never looked at, in the order of work.
    package var sitting: [Int] = []
    package var summary = SiteSummary()

    /// Next checks kept a sender: what fits into one look at a page.
    static let checks = 6

    /// Everything known of a sender, and what was found in their message.
    package func reading(of index: Int) -> SenderReading {
        let sender = inbox.senders[index]
        let number = Int(standings[index].sheet)
        guard sheets.indices.contains(number) else { return inbox.reading(of: sender, message: messages[index]) }
        let sheet = sheets[number]
        // A dossier may say of the first what does not follow from the sender alone.
        if sheet.first == index { return SenderReading(facts: sheet.facts, message: messages[index]) }
        guard let changes = changes[index] else {
            return inbox.reading(of: sender, like: sheet.facts, message: messages[index])
        }
        return SenderReading(facts: sheet.facts.changed(by: changes), message: messages[index])
    }

    /// The sheet of a sender who differs from it in nothing but their own facts.
    package func sheet(of index: Int) -> Int? {
        let sheet = Int(standings[index].sheet)
        return sheet >= 0 && changes[index] == nil ? sheet : nil
    }

    /// Adds everything known of a sender, whence all that is said of them alone follows.
    package func add(_ index: Int, _ facts: FactSheet, to ingredients: inout Ingredients) {
        ingredients.add(inbox.senders[index])
        let likeness = likeness(of: index, facts)
        ingredients.add(likeness != nil)
        if let likeness {
            ingredients.add(likeness, ownOf: facts)
        } else {
            ingredients.add(facts)
        }
    }

    private func likeness(of index: Int, _ facts: FactSheet) -> UInt128? {
        if let sheet = sheet(of: index) { return sheets[sheet].likeness }
        guard inbox.hasPlainOwnFacts(inbox.senders[index], facts) else { return nil }
        return Ingredients.likeness(of: facts, but: inbox.ownFacts)
    }

    /// The whole decision record of a sender.
    package func decision(of sender: Int, _ facts: FactSheet) -> Decision {
        sharedDecision(of: sender) ?? explanation(of: facts)
    }

    /// The same, with facts looked up only where nobody shares the record.
    package func decision(of sender: Int) -> Decision {
        sharedDecision(of: sender) ?? explanation(of: reading(of: sender).facts)
    }

    /// The decision record that a sender has in common with others, known without a look at their facts.
    private func sharedDecision(of sender: Int) -> Decision? {
        let standing = standings[sender]
        guard shared.indices.contains(Int(standing.record)) else { return nil }
        var decision = shared[Int(standing.record)]
        if decision.revisitOn != nil { decision.revisitOn = standing.revisitOn }
        return decision
    }

    func explanation(of facts: FactSheet) -> Decision { engine.explain(facts, checks: DecidedInbox.checks) }

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
