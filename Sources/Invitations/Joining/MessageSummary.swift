internal import Exports
internal import People
internal import Vetting

/// What the messages with one sender come to, seen from their newest invitation.
struct MessageSummary {
    let events: [MessageEvent]
    let invitations: [Invitation]
    let connectedOn: Day?

    func apply(to contact: inout EarlierContact) {
        contact.isInSpamFolder = events.contains { $0.isSpam && !$0.isByOwner }
        contact.firstMessageOn = events.compactMap { $0.at?.day }.min()
        let before = messagesBefore
        contact.messagesBefore = before.count
        contact.messagesByOwnerBefore = before.filter(\.isByOwner).count
        contact.lastMessageBeforeOn = before.compactMap { $0.at?.day }.max()
        applyAsk(to: &contact)
    }

    private var messagesBefore: [MessageEvent] {
        guard let newest = invitations.first?.sentAt else { return [] }
        return events.filter { $0.at.map { $0 < newest } ?? false }
    }

    /// A question of the owner to this person alone, after an invitation and before a connection; and whatever the person
    /// wrote after it.
    private func applyAsk(to contact: inout EarlierContact) {
        guard let oldest = invitations.last(where: { $0.sentAt != nil })?.sentAt else { return }
        let asks = events.filter { $0.asks && $0.isByOwner }.compactMap(\.at)
            .filter { moment in moment > oldest && connectedOn.map { moment.day <= $0 } ?? true }.sorted()
        guard let first = asks.first, let last = asks.last else { return }
        let reply = events.filter { !$0.isByOwner }.compactMap(\.at).filter { $0 > first }.min()
        contact.askedOn = asks.last { ask in reply.map { ask < $0 } ?? true }?.day ?? last.day
        contact.repliedOn = reply?.day
    }
}
