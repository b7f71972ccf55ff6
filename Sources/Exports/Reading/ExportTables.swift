internal import CSV
package import Diagnostics

/// Everything read of an export but the messages, which are read once the senders are known.
package struct ExportTables {
    package var invitations = InvitationTable()
    package var connections = ConnectionTable()
    package var endorsements = EndorsementTable()
    package var recommendations = RecommendationTable()
    package var notes = NoteTable()
    package var memberFollows = MemberFollowTable()
    package var companyFollows = CompanyFollowTable()
    package var positions = PositionTable()
    package var profile = ProfileTable()
    package var emails = EmailTable()
    /// Kinds of file that the export holds with the columns they need.
    package var present: Set<ExportRole> = []
    package var readings: [FileReading] = []
    package var warnings: [Diagnostic] = []

    package init() {}
}

/// Reads the files of one export, each by the rules of its kind.
struct ExportReader {
    let source: any ExportSource
    let limits: ReadingLimits
    private let progress = TablesInProgress()
    private var budget: UnpackingBudget

    init(source: any ExportSource, limits: ReadingLimits) {
        self.source = source
        self.limits = limits
        budget = UnpackingBudget(limits: limits)
    }

    /// What was read so far.
    var tables: ExportTables { progress.tables }

    /// Reads all files but messages.
    mutating func readTables(_ listing: ExportListing) throws(DiagnosticError) {
        try read(listing.files.filter { $0.role != .messages })
        if let missing = progress.missingInvitations { throw DiagnosticError(missing) }
    }

    /// Reads the messages, row by row.
    mutating func readMessages(_ listing: ExportListing, into messages: MessageTable) throws(DiagnosticError) {
        progress.messages = messages
        try read(listing.files.filter { $0.role == .messages })
        messages.finish()
    }

    private mutating func read(_ files: [ExportFile]) throws(DiagnosticError) {
        var current: (file: ExportFile, reader: FileReader)?
        let (progress, limits) = (progress, limits)
        try source.stream(files, budget: &budget) { file, chunk in
            let reader = current?.file == file ? current?.reader : nil
            let used = reader ?? progress.reader(for: file, limits: limits)
            current = chunk.isEmpty ? nil : (file, used)
            if chunk.isEmpty { progress.end(file, used) } else { used.csv.feed(chunk) }
        }
    }
}

/// One file while it is read.
final class FileReader {
    let table: TableReader
    let csv: CSVReader
    let endFile: (TableReader) -> Void

    init(
        _ file: ExportFile, columns: TableColumns, limits: ReadingLimits,
        onRow: @escaping (TableReader.Row) -> TableReader.Outcome, endFile: @escaping (TableReader) -> Void
    ) {
        let table = TableReader(file: file.name, location: file.shownAs, columns: columns, onRow: onRow)
        self.table = table
        csv = CSVReader(limits: limits.tables, onEvent: table.take)
        self.endFile = endFile
    }
}

/// The tables while their files are read, shared by the readers of all of them.
final class TablesInProgress {
    var tables = ExportTables()
    var messages: MessageTable?
    private(set) var missingInvitations: Diagnostic?

    func reader(for file: ExportFile, limits: ReadingLimits) -> FileReader {
        switch file.role {
        case .invitations: reader(file, \.invitations, limits)
        case .connections: reader(file, \.connections, limits)
        case .endorsements: reader(file, \.endorsements, limits)
        case .recommendations: reader(file, \.recommendations, limits)
        case .notes: reader(file, \.notes, limits)
        case .memberFollows: reader(file, \.memberFollows, limits)
        case .companyFollows: reader(file, \.companyFollows, limits)
        case .positions: reader(file, \.positions, limits)
        case .profile: reader(file, \.profile, limits)
        case .emailAddresses: reader(file, \.emails, limits)
        case .messages: messageReader(file, limits)
        }
    }

    private func reader<Table: ExportTable>(
        _ file: ExportFile, _ path: WritableKeyPath<ExportTables, Table>, _ limits: ReadingLimits
    ) -> FileReader {
        let box = TableBox(tables[keyPath: path])
        return FileReader(file, columns: Table.columns, limits: limits, onRow: { box.table.read($0) }) { table in
            box.table.endFile(table)
            self.tables[keyPath: path] = box.table
        }
    }

    private func messageReader(_ file: ExportFile, _ limits: ReadingLimits) -> FileReader {
        let messages = messages
        return FileReader(
            file, columns: MessageTable.columns, limits: limits, onRow: { messages?.read($0) ?? .read },
            endFile: { _ in })
    }

    func end(_ file: ExportFile, _ reader: FileReader) {
        reader.csv.finish()
        reader.endFile(reader.table)
        reader.table.finish()
        if reader.table.hasHeader {
            tables.present.insert(file.role)
        } else if file.role == .invitations {
            missingInvitations = reader.table.missingColumns(.error)
        } else {
            tables.warnings.append(reader.table.missingColumns(.warning))
        }
        tables.readings.append(reader.table.reading)
        tables.warnings += reader.table.warnings
    }
}

/// A table while one file of it is read; its own reference, so that rows are appended in place.
private final class TableBox<Table> {
    var table: Table

    init(_ table: Table) { self.table = table }
}
