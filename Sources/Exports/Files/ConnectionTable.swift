package import People
package import Vetting

/// One row of Connections.csv.
package struct ConnectionRow {
    package var name: PersonName
    package var profile: ProfileAddress?
    package var email: String?
    package var company: String?
    package var connectedOn: Day?
}

/// Connections.csv; since mid-2021 with a preamble of three lines, since mid-2023 with addresses.
package struct ConnectionTable: ExportTable {
    static let columns = TableColumns(
        names: ["First Name", "Last Name", "URL", "Email Address", "Company", "Connected On"],
        required: ["First Name", "Last Name", "Connected On"])

    private enum Column { static let first = 0, last = 1, url = 2, email = 3, company = 4, connectedOn = 5 }

    package private(set) var rows: [ConnectionRow] = []
    private var pending = DatedRows<ConnectionRow>()

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        if row.areEmpty(Column.first, Column.last, Column.url, Column.email) { return .skipped(.hiddenMember) }
        pending.append(
            ConnectionRow(
                name: PersonName(first: row.text(Column.first), last: row.text(Column.last)),
                profile: row.profile(Column.url), email: Field.text(row.tidied(Column.email)),
                company: Field.text(row.tidied(Column.company)), connectedOn: nil),
            dated: row.bytes(Column.connectedOn), in: row)
        return .read
    }

    mutating func endFile(_ table: TableReader) {
        pending.drain(table) { row, date in
            var row = row
            row.connectedOn = date?.day
            rows.append(row)
        }
    }
}

enum Field {
    /// Nil for an empty field.
    static func text(_ text: String) -> String? { text.isEmpty ? nil : text }
}
