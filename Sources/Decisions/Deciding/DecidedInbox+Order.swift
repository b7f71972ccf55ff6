internal import People
internal import Invitations
package import Vetting

extension DecidedInbox {
    /// Puts every pending sender into the queue of their response, in the order of work, and counts them.
    package mutating func order(asOf day: Day) {
        for index in standings.indices { settleGroup(of: index, asOf: day) }
        for index in standings.indices where standings[index].isPending {
            let verdict = verdict(of: index)
            summary.count(verdict)
            queues[verdict.response, default: []].append(index)
            if standings[index].isDue { summary.lookAgain += 1 }
        }
        summary.connected = inbox.senders.count { $0.state == .connected }
        summary.answered = inbox.senders.count { $0.state == .answered }
        for response in Response.allCases {
            let queue = queue(response).sorted { key(of: $0) < key(of: $1) }
            queues[response] = queue
            for (place, index) in queue.enumerated() { standings[index].place = Int32(place) }
        }
        sitting = Response.allCases.flatMap { response in
            queue(response).filter { !standings[$0].isLookedAt && verdict(of: $0).status != .settled }
        }
        summary.notLookedAt = sitting.count
    }

    private mutating func settleGroup(of index: Int, asOf day: Day) {
        let verdict = verdict(of: index)
        let mayRest = [.vetFurther, .askFirst, .ignore].contains(verdict.response)
        if !mayRest { standings[index].revisitOn = nil }
        if let due = standings[index].revisitOn { standings[index].isDue = due <= day }
        if verdict.status == .settled {
            standings[index].group = .firm
        } else if verdict.type == .recruiter || verdict.type == .salesperson, standings[index].group > .trade {
            standings[index].group = .trade
        }
    }

    /// Due ones, then by group, looked at before not, the promising first, alike ones together; the date breaks ties.
    private func key(of index: Int) -> OrderKey {
        let standing = standings[index]
        let verdict = verdict(of: index)
        let promise = verdict.knownAuthenticity + verdict.knownRelevance
        return OrderKey(
            notDue: standing.isDue ? 0 : 1, group: standing.group, notLooked: standing.isLookedAt ? 0 : 1,
            promise: -promise,
            verdict: standing.verdict, day: -(standing.sentOn?.number ?? 0), index: index)
    }
}

private struct OrderKey: Comparable {
    var notDue: Int
    var group: QueueGroup
    var notLooked: Int
    var promise: Int
    var verdict: Int32
    var day: Int
    var index: Int

    /// All that goes before likeness and date, as one number.
    private var rank: Int { ((notDue << 4 | Int(group.rawValue)) << 1 | notLooked) << 16 + promise }

    static func < (left: OrderKey, right: OrderKey) -> Bool {
        left.rank != right.rank
            ? left.rank < right.rank : (left.verdict, left.day, left.index) < (right.verdict, right.day, right.index)
    }
}
