internal import CSV
internal import People

/// The columns of a table that are read, found by name whatever their order and case.
struct TableHeader {
    /// For each wanted column its place in the row, or nil where the table has none.
    let places: [Int?]
    let count: Int
    /// The fewest fields that a row must have.
    let leastCount: Int

    /// Nil where a required column is missing.
    init?(_ row: CSVRow, columns: TableColumns) {
        let names = TableHeader.names(in: row)
        places = columns.names.map { name in names.firstIndex(of: name.lowercased()) }
        guard zip(columns.names, places).allSatisfy({ !columns.required.contains($0) || $1 != nil }) else { return nil }
        count = row.count
        leastCount =
            (zip(columns.names, places).filter { columns.required.contains($0.0) }.compactMap(\.1).max() ?? 0) + 1
    }

    /// Lower-cased, spaces around them taken off.
    static func names(in row: CSVRow) -> [String] {
        (0..<row.count).map { PersonName.tidied(String(decoding: row[$0], as: UTF8.self)).lowercased() }
    }
}

/// What is read of a table: its columns by name, and which of them must be there.
struct TableColumns: Sendable {
    let names: [String]
    let required: [String]
}
