internal import Exports
internal import People
internal import Vetting

/// Joins the rows of all files to people.
struct PeopleJoiner {
    let tables: ExportTables
    let people = PeopleIndex()
    private(set) var contacts: [Int: EarlierContact] = [:]
    /// Days of connection by person, for those whom Connections.csv names.
    private var connected: [Int: [Day?]] = [:]

    init(_ tables: ExportTables) {
        self.tables = tables
        addAddressed()
        addByName()
        addContacts()
    }

    /// Rows with an address first: only then is it known whether a name has one address, several or none.
    private mutating func addAddressed() {
        for row in tables.invitations.rows {
            guard let profile = row.profile else { continue }
            let name = PersonName(row.name)
            let person = people.person(profile, named: name)
            people.noteName(name, of: person)
            add(row, from: person, named: name)
        }
        for row in tables.connections.rows {
            guard let profile = row.profile else { continue }
            let person = people.person(profile, named: row.name)
            people.noteName(row.name, of: person)
            note(row, of: person)
        }
        for row in tables.endorsements.rows + tables.notes.rows {
            guard let profile = row.profile else { continue }
            people.noteName(row.name, of: people.person(profile, named: row.name))
        }
    }

    private mutating func addByName() {
        for row in tables.invitations.rows where row.profile == nil {
            let name = PersonName(row.name)
            add(row, from: people.person(named: name), named: name)
        }
        for row in tables.connections.rows where row.profile == nil {
            if let person = people.unique(named: row.name.text) { note(row, of: person) }
        }
    }

    private mutating func add(_ row: InvitationRow, from person: Int, named name: PersonName) {
        if row.isIncoming {
            let invitation = Invitation(sentAt: row.sentAt, message: row.message)
            people.add(invitation, from: person, named: name, byName: row.profile == nil)
        } else {
            contacts[person, default: EarlierContact()].ownerInvitedOn = DatedMark(row.sentAt?.day)
        }
    }

    private mutating func note(_ row: ConnectionRow, of person: Int) {
        connected[person, default: []].append(row.connectedOn)
        contacts[person, default: EarlierContact()].connectedOn = DatedMark(row.connectedOn)
        contacts[person, default: EarlierContact()].company = row.company
        contacts[person, default: EarlierContact()].email = row.email
    }

    private mutating func addContacts() {
        mark(tables.endorsements.rows) { contact, row in contact.endorsedOn = DatedMark(row.on) }
        mark(tables.recommendations.rows) { contact, row in
            contact.recommendedOn = DatedMark(row.on)
            contact.recommendedFrom = row.text
        }
        mark(tables.notes.rows) { contact, row in
            contact.note = row.text
            contact.notedOn = row.on
        }
        mark(tables.memberFollows.rows) { contact, row in contact.ownerFollowsSince = DatedMark(row.on) }
    }

    /// By address; by name only where one person alone goes by it.
    private mutating func mark(_ rows: [MarkRow], _ change: (inout EarlierContact, MarkRow) -> Void) {
        for row in rows {
            let person = row.profile.map(people.index(of:)) ?? people.unique(named: row.name.text)
            if let person { change(&contacts[person, default: EarlierContact()], row) }
        }
    }

    /// Whether what is known of a person without certain identity speaks against its being one.
    func standing(of index: Int, newest invitations: [Invitation]) -> Standing {
        let person = people.people[index]
        guard person.hasRowsByName else {
            return Standing(isConnected: connected[index] != nil, mayBeSeveral: false)
        }
        let days = invitations.compactMap { $0.sentAt?.day }
        let isLater = Standing.isInvitedAfterConnection(days: days, connected: connected[index] ?? [])
        return Standing(
            isConnected: connected[index] != nil && !isLater,
            mayBeSeveral: isLater || person.name.isRemovedAccount && invitations.count > 1
                || Standing.areTooClose(days: days))
    }
}

/// What joins and what divides the rows of one name.
struct Standing {
    var isConnected: Bool
    var mayBeSeveral: Bool

    /// Whoever is connected cannot invite again. A day is left for zones.
    static func isInvitedAfterConnection(days: [Day], connected: [Day?]) -> Bool {
        guard let latest = connected.compactMap(\.self).max() else { return false }
        return days.contains { $0 > latest.adding(days: 1) }
    }

    /// A withdrawn invitation cannot be repeated for about three weeks.
    static func areTooClose(days: [Day]) -> Bool {
        let sorted = days.sorted()
        return zip(sorted, sorted.dropFirst()).contains { $1.days(since: $0) < 21 }
    }
}
