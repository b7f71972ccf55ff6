/// Reads a table as its bytes arrive, row by row, and goes on after a row that breaks the rules.
///
/// After such a row it starts again on the line after the one on which the row began, so that an unclosed quote costs
/// one row and not the rest of the file. Only the row at hand is kept in memory.
package final class CSVReader {
    package enum Event {
        case row(CSVRow)
        /// A row that cannot be read, by the line on which it begins.
        case unreadable(line: Int)
    }

    private let limits: CSVLimits
    private let onEvent: (Event) -> Void
    private let parser: CSVParser
    /// Bytes not yet done with; the row at hand begins at `rowStart`.
    private var window: [UInt8] = []
    private var rowStart = 0
    private var rowLine = 1
    /// What the parser has seen of `window`, always up to the end of a line.
    private var parsed = 0
    private var line = 1
    /// Up to where no line end was found.
    private var searched = 0
    /// Line feed, but for files that know only carriage returns. Nil before the first bytes.
    private var lineEnd: UInt8?
    /// The line at hand is dropped, as the first of a row that cannot be read.
    private var isSkippingLine = false

    package init(limits: CSVLimits, onEvent: @escaping (Event) -> Void) {
        self.limits = limits
        self.onEvent = onEvent
        parser = CSVParser(row: CSVRow(limits: limits))
    }

    package func feed(_ bytes: UnsafeRawBufferPointer) {
        window.append(contentsOf: bytes)
        guard begin(isComplete: false) else { return }
        readLines()
        while !isSkippingLine, window.count - rowStart > limits.rowSize {
            giveUpRow()
            readLines()
        }
        compact()
    }

    package func finish() {
        begin(isComplete: true)
        readLines()
        while !isSkippingLine, !readLastRow() { readLines() }
    }

    /// Takes off a byte order mark and finds out how lines end, by the first that does. False while none has.
    @discardableResult
    private func begin(isComplete: Bool) -> Bool {
        if lineEnd != nil { return true }
        let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        let first = window.firstIndex { $0 == newline || $0 == carriageReturn }
        let isDecided = first.map { window[$0] == newline || $0 + 1 < window.count } ?? (window.count > limits.rowSize)
        guard isComplete || isDecided else { return false }
        let knowsOnlyReturns =
            first.map { window[$0] == carriageReturn && window[($0 + 1)...].first != newline } ?? false
        lineEnd = knowsOnlyReturns ? carriageReturn : newline
        if window.starts(with: [0xEF, 0xBB, 0xBF]) { window.removeFirst(3) }
        let firstLine = window.prefix { $0 != newline && $0 != carriageReturn }
        if usesSemicolons(firstLine) { parser.delimiter = UInt8(ascii: ";") }
        return true
    }

    /// Spreadsheets of countries with a decimal comma put semicolons between fields. Every header has several columns.
    private func usesSemicolons(_ firstLine: ArraySlice<UInt8>) -> Bool {
        firstLine.contains(UInt8(ascii: ";")) && !firstLine.contains(UInt8(ascii: ","))
    }

    /// Reads what is complete.
    private func readLines() {
        while let end = nextLineEnd() {
            line += 1
            if isSkippingLine {
                isSkippingLine = false
                startRow(at: end)
            } else if !parse(upTo: end) {
                giveUpRow()
            } else if parser.row.isEnded {
                emitRow()
                startRow(at: end)
            }
        }
    }

    /// Just after the next line end.
    private func nextLineEnd() -> Int? {
        guard let lineEnd, let found = window[max(searched, parsed)...].firstIndex(of: lineEnd) else {
            searched = window.count
            return nil
        }
        return found + 1
    }

    private func parse(upTo end: Int) -> Bool {
        defer { parsed = end }
        return window.withUnsafeBytes { parser.parse(UnsafeRawBufferPointer(rebasing: $0[parsed..<end])) }
    }

    /// The last row, which may have no line end. False where there is more to read after all.
    private func readLastRow() -> Bool {
        guard parse(upTo: window.count), parser.finish() else {
            giveUpRow()
            return false
        }
        emitRow()
        return true
    }

    private func emitRow() {
        let row = parser.row
        defer { row.clear() }
        row.line = rowLine
        if row.isTooLarge || row.isSeveral {
            onEvent(.unreadable(line: rowLine))
        } else if row.count > 0 {
            onEvent(.row(row))
        }
    }

    private func startRow(at position: Int) {
        rowStart = position
        parsed = position
        rowLine = line
    }

    /// Goes on with the line after the first of the row at hand.
    private func giveUpRow() {
        parser.restart()
        parser.row.clear()
        line = rowLine
        parsed = rowStart
        searched = rowStart
        isSkippingLine = true
        onEvent(.unreadable(line: rowLine))
    }

    /// Forgets what is done with.
    private func compact() {
        let done = isSkippingLine ? window.count : rowStart
        window.removeFirst(done)
        parsed = max(0, parsed - done)
        searched = max(0, searched - done)
        rowStart = 0
    }
}
