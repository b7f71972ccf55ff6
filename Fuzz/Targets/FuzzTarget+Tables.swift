internal import CSV

extension FuzzTarget {
    /// The CSV reader. However the bytes are cut, the same rows come out, and no more cells than there is room for.
    static func tables(_ bytes: [UInt8]) throws {
        let whole = rows(of: [bytes[...]])
        let cut = min(bytes.count, Int(bytes.first ?? 0))
        try promise(whole == rows(of: [bytes[..<cut], bytes[cut...]]), "Cut at \(cut), other rows come out")
        let cells = whole.reduce(0) { $0 + $1.cells.count }
        try promise(cells <= bytes.count + whole.count, "\(cells) cells in \(bytes.count) bytes")
    }

    private struct Row: Equatable {
        var line: Int
        /// Empty where the row cannot be read.
        var cells: [[UInt8]]
    }

    private static func rows(of pieces: [ArraySlice<UInt8>]) -> [Row] {
        var limits = CSVLimits()
        limits.fieldSize = 200
        limits.rowSize = 300
        limits.columns = 20
        var rows: [Row] = []
        let reader = CSVReader(limits: limits) { event in
            switch event {
            case .row(let row): rows.append(Row(line: row.line, cells: (0..<row.count).map { Array(row[$0]) }))
            case .unreadable(let line): rows.append(Row(line: line, cells: []))
            }
        }
        for piece in pieces { piece.withUnsafeBytes { reader.feed($0) } }
        reader.finish()
        return rows
    }
}
