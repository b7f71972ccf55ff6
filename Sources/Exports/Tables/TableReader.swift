internal import CSV
internal import Diagnostics

/// Reads one file of the export: finds the header, passes rows on, counts and reports what cannot be read.
final class TableReader {
    /// One row, with its fields by wanted column.
    struct Row {
        let fields: CSVRow
        let header: TableHeader
        /// Counted from 1, the header not included.
        let number: Int

        var line: Int { fields.line }

        func bytes(_ column: Int) -> ArraySlice<UInt8> { header.places[column].map { fields[$0] } ?? [] }

        func text(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }
        func isEmpty(_ column: Int) -> Bool { bytes(column).isEmpty }
    }

    /// What a reader of rows makes of one.
    enum Outcome {
        case read
        /// Kept, though its date cannot be read.
        case readWithoutDate
        case skipped(SkipReason)
    }

    /// Rows of a preamble before the header at most.
    private static let preambleRows = 12
    /// Warnings of one kind in one file; beyond them, only the count.
    private static let warningsShown = 5

    private let location: String
    private let columns: TableColumns
    private let onRow: (Row) -> Outcome
    private var header: TableHeader?
    private var rowsBeforeHeader: [(names: [String], line: Int)] = []
    private var number = 0
    /// After a row that cannot be read, rows that don't fit belong to it.
    private var isAfterUnreadable = false
    private(set) var reading: FileReading
    private(set) var warnings: [Diagnostic] = []

    init(file: String, location: String, columns: TableColumns, onRow: @escaping (Row) -> Outcome) {
        self.location = location
        self.columns = columns
        self.onRow = onRow
        reading = FileReading(name: file)
    }

    var hasHeader: Bool { header != nil }

    func take(_ event: CSVReader.Event) {
        switch event {
        case .unreadable(let line):
            if isAfterUnreadable { number += 1 } else { skip(.unreadable, line: line) }
            isAfterUnreadable = true
        case .row(let row): take(row)
        }
    }

    private func take(_ row: CSVRow) {
        guard let header else { return lookForHeader(in: row) }
        if !fits(row, header) {
            if isAfterUnreadable { number += 1 } else { skip(.wrongNumberOfColumns, line: row.line) }
            return
        }
        isAfterUnreadable = false
        if isBlank(row) { return }
        if isDateAlone(row) { return skip(.hiddenMember, line: row.line) }
        switch onRow(Row(fields: row, header: header, number: number + 1)) {
        case .skipped(let reason): skip(reason, line: row.line)
        case .read: countRead()
        case .readWithoutDate:
            countRead()
            noteUnreadableDate(row: number, line: row.line)
        }
    }

    private func countRead() {
        number += 1
        reading.rowsRead += 1
    }

    private func lookForHeader(in row: CSVRow) {
        guard rowsBeforeHeader.count < TableReader.preambleRows else { return }
        header = TableHeader(row, columns: columns)
        if header == nil { rowsBeforeHeader.append((TableHeader.names(in: row), row.line)) }
    }

    /// Fields beyond the header must be empty; fields missing at the end must not be required ones.
    private func fits(_ row: CSVRow, _ header: TableHeader) -> Bool {
        row.count >= header.leastCount
            && (row.count <= header.count || (header.count..<row.count).allSatisfy { row[$0].isEmpty })
    }

    /// What a spreadsheet leaves of rows that were deleted: commas alone.
    private func isBlank(_ row: CSVRow) -> Bool { row.bytes.isEmpty }

    /// `,,,,,,07 Jun 2026`: how the site writes a member who hides.
    private func isDateAlone(_ row: CSVRow) -> Bool {
        let last = row[row.count - 1]
        guard last.count == row.bytes.count, row.count > 1 else { return false }
        return DateReader.read(last) != .unreadable
    }

    private func skip(_ reason: SkipReason, line: Int) {
        number += 1
        reading.skip(reason)
        guard reason.isWarning else { return }
        let count = reading.skipped.first { $0.reason == reason }?.count ?? 0
        guard count <= TableReader.warningsShown else { return }
        warn("Row \(number) \(reason.rawValue) and was left out", line: line)
    }

    /// Notes a date of the row that cannot be read; the row stays.
    func noteUnreadableDate(row: Int, line: Int) {
        reading.datesNotRead += 1
        guard reading.datesNotRead <= TableReader.warningsShown else { return }
        warn("The date of row \(row) cannot be read; the row is kept with its date not known", line: line)
    }

    func noteDayFirst() {
        reading.isReadDayFirst = true
        warnings.append(
            .warning("The dates of this file can only have the day before the month, and were read so", at: place(nil)))
    }

    /// Call at the end of the file: what was shown in part is summed up, and all put in the order of lines.
    func finish() {
        defer { warnings = warnings.inOrderOfLines }
        for skipped in reading.skipped where skipped.reason.isWarning && skipped.count > TableReader.warningsShown {
            let more = skipped.count - TableReader.warningsShown
            warn("\(more) more row\(more == 1 ? "" : "s") like this: \(skipped.reason.rawValue)", line: nil)
        }
        if reading.datesNotRead > TableReader.warningsShown {
            warn("\(reading.datesNotRead - TableReader.warningsShown) more dates cannot be read", line: nil)
        }
    }

    /// What is wrong where no header was found.
    func missingColumns(_ severity: Severity) -> Diagnostic {
        let best = rowsBeforeHeader.max { known($0.names).count < known($1.names).count }
        guard let best, !known(best.names).isEmpty else {
            let wanted = columns.required.map { "\"\($0)\"" }.joined(separator: ", ")
            return Diagnostic(severity, "The file has no header row with the columns \(wanted)", at: place(1))
        }
        let missing = columns.required.filter { !best.names.contains($0.lowercased()) }
        let list = missing.map { "\"\($0)\"" }.joined(separator: ", ")
        return Diagnostic(
            severity, missing.count == 1 ? "The column \(list) is missing" : "The columns \(list) are missing",
            at: place(best.line))
    }

    private func known(_ names: [String]) -> [String] { columns.required.filter { names.contains($0.lowercased()) } }

    private func warn(_ message: String, line: Int?) { warnings.append(.warning(message, at: place(line))) }

    private func place(_ line: Int?) -> SourceLocation { SourceLocation(location, line: line) }
}

extension [Diagnostic] {
    /// Those without a line come last.
    fileprivate var inOrderOfLines: [Diagnostic] {
        enumerated().sorted { left, right in
            (left.element.location?.line ?? .max, left.offset) < (right.element.location?.line ?? .max, right.offset)
        }.map(\.element)
    }
}
