package import People
package import Vetting

/// Somebody named in a file of the owner's record, with the day.
package struct MarkRow {
    package var name: PersonName
    package var profile: ProfileAddress?
    package var on: Day?
    /// The note, or the company.
    package var text: String?
}

/// Endorsement_Received_Info.csv: who endorsed the owner for a skill.
package struct EndorsementTable: ExportTable {
    static let columns = TableColumns(
        names: ["Endorsement Date", "Endorser First Name", "Endorser Last Name", "Endorser Public Url"],
        required: ["Endorser First Name", "Endorser Last Name"])

    package private(set) var rows: [MarkRow] = []
    private var pending = DatedRows<MarkRow>()

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        if row.areEmpty(1, 2, 3) { return .skipped(.hiddenMember) }
        let name = PersonName(first: row.text(1), last: row.text(2))
        pending.append(MarkRow(name: name, profile: row.profile(3)), dated: row.bytes(0), in: row)
        return .read
    }

    mutating func endFile(_ table: TableReader) { pending.drain(table) { rows.append($0.dated($1)) } }
}

/// Recommendations_Received.csv: who wrote a recommendation of the owner, and from which company.
package struct RecommendationTable: ExportTable {
    static let columns = TableColumns(
        names: ["First Name", "Last Name", "Company", "Creation Date"], required: ["First Name", "Last Name"])

    package private(set) var rows: [MarkRow] = []
    private var pending = DatedRows<MarkRow>()

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        if row.areEmpty(0, 1) { return .skipped(.hiddenMember) }
        let name = PersonName(first: row.text(0), last: row.text(1))
        pending.append(MarkRow(name: name, text: Field.text(row.tidied(2))), dated: row.bytes(3), in: row)
        return .read
    }

    mutating func endFile(_ table: TableReader) { pending.drain(table) { rows.append($0.dated($1)) } }
}

/// Notes.csv: the owner's own notes on connections.
package struct NoteTable: ExportTable {
    static let columns = TableColumns(
        names: [
            "Connection First Name", "Connection Last Name", "Connection Profile URL", "Note", "Created On",
            "Edited On",
        ], required: ["Connection First Name", "Connection Last Name", "Note"])

    package private(set) var rows: [MarkRow] = []
    private var pending = DatedRows<MarkRow>()

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        if row.areEmpty(0, 1, 2) { return .skipped(.hiddenMember) }
        let name = PersonName(first: row.text(0), last: row.text(1))
        let note = MarkRow(name: name, profile: row.profile(2), text: MessageText.read(row.bytes(3)))
        pending.append(note, dated: row.isEmpty(5) ? row.bytes(4) : row.bytes(5), in: row)
        return .read
    }

    mutating func endFile(_ table: TableReader) { pending.drain(table) { rows.append($0.dated($1)) } }
}

/// Member_Follows_<id>.csv: whom the owner follows.
package struct MemberFollowTable: ExportTable {
    static let columns = TableColumns(names: ["Date", "Status", "FullName"], required: ["FullName"])

    package private(set) var rows: [MarkRow] = []
    private var pending = DatedRows<MarkRow>()

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        if row.isEmpty(2) { return .skipped(.hiddenMember) }
        guard row.isEmpty(1) || row.says("active", 1) else { return .read }
        pending.append(MarkRow(name: PersonName(row.text(2))), dated: row.bytes(0), in: row)
        return .read
    }

    mutating func endFile(_ table: TableReader) { pending.drain(table) { rows.append($0.dated($1)) } }
}

extension MarkRow {
    fileprivate func dated(_ date: Moment?) -> MarkRow {
        var row = self
        row.on = date?.day
        return row
    }
}
