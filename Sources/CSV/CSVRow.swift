/// One row of a table, lent to whoever reads it: its bytes are overwritten by the next row.
package final class CSVRow {
    /// The bytes of all fields, one after the other.
    package private(set) var bytes: [UInt8] = []
    /// Where each field ends in `bytes`.
    private(set) var ends: [Int] = []
    /// The line of the file on which the row begins, from 1.
    package internal(set) var line = 1
    /// Whether a field or the row went beyond its limit; the rest of it was dropped.
    private(set) var isTooLarge = false
    /// Whether the parser came to the end of the row.
    private(set) var isEnded = false
    /// Whether more fields came after its end: a stray carriage return broke the line.
    private(set) var isSeveral = false
    private let limits: CSVLimits

    init(limits: CSVLimits) { self.limits = limits }

    package var count: Int { ends.count }

    /// The bytes of a field; none where the row is too short.
    package subscript(index: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(index) else { return [] }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    func append(_ field: UnsafeRawBufferPointer) {
        if isEnded { isSeveral = true }
        if field.count > limits.fieldSize || ends.count >= limits.columns || bytes.count > limits.rowSize {
            isTooLarge = true
            return
        }
        bytes.append(contentsOf: field)
        ends.append(bytes.count)
    }

    /// Of CR LF, the second half ends an empty row of its own, which changes nothing.
    func end() { isEnded = true }

    func clear() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isTooLarge = false
        isEnded = false
        isSeveral = false
    }
}
