internal import Diagnostics
internal import People
internal import Vetting

/// How one kind of file is read: its columns, and what becomes of each row.
protocol ExportTable {
    static var columns: TableColumns { get }

    mutating func read(_ row: TableReader.Row) -> TableReader.Outcome

    /// Called at the end of each file, once all its dates were seen.
    mutating func endFile(_ table: TableReader)
}

/// Rows of one file whose date waits for the others to say how dates are written in it.
struct DatedRows<Row> {
    private var order = DateOrder()
    private var rows: [(row: Row, date: DateReading, number: Int32, line: Int32)] = []

    mutating func append(_ row: Row, dated bytes: ArraySlice<UInt8>, in source: TableReader.Row) {
        let date = DateReader.read(bytes)
        order.note(date)
        rows.append((row, date, Int32(clamping: source.number), Int32(clamping: source.line)))
    }

    /// Hands over every row with its date, reports the dates that cannot be read, and begins anew.
    mutating func drain(_ table: TableReader, into take: (Row, Moment?) -> Void) {
        if order.isDayFirst { table.noteDayFirst() }
        for entry in rows {
            if order.isUnreadable(entry.date) {
                table.noteUnreadableDate(row: Int(entry.number), line: Int(entry.line))
            }
            take(entry.row, order.moment(entry.date))
        }
        rows = []
        order = DateOrder()
    }
}

extension TableReader.Row {
    /// The text of a field with its spaces tidied.
    func tidied(_ column: Int) -> String { PersonName.tidied(text(column)) }

    func profile(_ column: Int) -> ProfileAddress? {
        let bytes = bytes(column)
        return bytes.isEmpty ? nil : ProfileAddress(bytes: bytes)
    }

    func areEmpty(_ columns: Int...) -> Bool { columns.allSatisfy { isEmpty($0) } }

    /// Whether a field is this word, in any case.
    func says(_ word: StaticString, _ column: Int) -> Bool {
        word.withUTF8Buffer { word in
            let field = bytes(column)
            return field.count == word.count && zip(field, word).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
    }
}
