internal import Exports
internal import People
internal import Vetting

/// The newest day that the data itself mentions.
struct DataDates {
    let senders: [Sender]
    let tables: ExportTables

    var newest: Day? {
        [newestOfSenders, newestOfTables].compactMap(\.self).max()
    }

    private var newestOfSenders: Day? {
        senders.lazy.compactMap { sender in
            [
                sender.invitation?.sentAt?.day, sender.dossier?.newestDay, sender.contact.askedOn,
                sender.contact.repliedOn, sender.contact.lastMessageBeforeOn,
            ].compactMap(\.self).max()
        }.max()
    }

    private var newestOfTables: Day? {
        let connected = tables.connections.rows.lazy.compactMap(\.connectedOn).max()
        let sent = tables.invitations.rows.lazy.compactMap { $0.sentAt?.day }.max()
        let marks = (tables.endorsements.rows + tables.recommendations.rows + tables.notes.rows).lazy.compactMap(\.on)
            .max()
        return [connected, sent, marks].compactMap(\.self).max()
    }
}
