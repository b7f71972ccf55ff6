package import People

/// Profile.csv: the owner's own profile, one row.
package struct ProfileTable: ExportTable {
    static let columns = TableColumns(
        names: ["First Name", "Last Name", "Headline", "Industry"], required: ["First Name", "Last Name"])

    package private(set) var name: PersonName?
    package private(set) var headline: String?
    package private(set) var industry: String?

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        if name != nil { return .read }
        name = PersonName(first: row.text(0), last: row.text(1))
        headline = Field.text(row.tidied(2))
        industry = Field.text(row.tidied(3))
        return .read
    }

    mutating func endFile(_ table: TableReader) {}
}

/// Positions.csv: where the owner works and worked. No end means still there.
package struct PositionTable: ExportTable {
    static let columns = TableColumns(names: ["Company Name", "Finished On"], required: ["Company Name"])

    package private(set) var current: [String] = []
    private var past: [String] = []
    /// Companies that the owner left for good.
    package var former: [String] { past.filter { !current.contains($0) } }

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        let company = row.tidied(0)
        if company.isEmpty { return .skipped(.noName) }
        if row.isEmpty(1) {
            if !current.contains(company) { current.append(company) }
        } else if !past.contains(company) {
            past.append(company)
        }
        return .read
    }

    mutating func endFile(_ table: TableReader) {}
}

/// Company Follows.csv.
package struct CompanyFollowTable: ExportTable {
    static let columns = TableColumns(names: ["Organization"], required: ["Organization"])

    package private(set) var companies: [String] = []

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        companies.append(row.tidied(0))
        return .read
    }

    mutating func endFile(_ table: TableReader) {}
}

/// Email Addresses.csv: the owner's own addresses.
package struct EmailTable: ExportTable {
    static let columns = TableColumns(names: ["Email Address"], required: ["Email Address"])

    package private(set) var addresses: [String] = []

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome {
        addresses.append(row.tidied(0).lowercased())
        return .read
    }

    mutating func endFile(_ table: TableReader) {}
}
