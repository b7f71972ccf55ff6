package import Diagnostics

/// A place in a file that is read in pieces, with the line and column to name it by.
package struct ByteCursor {
    private var source: ByteSource
    private(set) var buffer: [UInt8] = []
    private var place = 0
    private var line = 1
    /// Where the line began, counted from the start of the buffer; negative where that was earlier.
    private var lineStart = 0
    /// Bytes of the file before the buffer.
    private var behind = 0

    init(_ source: ByteSource) { self.source = source }

    /// Where the next byte stands; columns count bytes.
    package var location: SourceLocation { SourceLocation(source.path, line: line, column: place - lineStart + 1) }

    /// Bytes of the file that were passed.
    package var offset: Int { behind + place }

    package func error(_ message: String) -> DiagnosticError { DiagnosticError(.error(message, at: location)) }

    /// The next byte, which stays; nil at the end of the file.
    mutating func peek() throws(DiagnosticError) -> UInt8? {
        if place == buffer.count {
            lineStart -= place
            behind += place
            place = 0
            buffer = try source.next()
        }
        return place < buffer.count ? buffer[place] : nil
    }

    /// Goes past the byte that was peeked at.
    mutating func advance() { place += 1 }

    /// The bytes up to the first that is not `isWanted`, or up to the end of what was read so far.
    mutating func take(while isWanted: (UInt8) -> Bool) throws(DiagnosticError) -> ArraySlice<UInt8> {
        guard try peek() != nil else { return [] }
        let end = buffer[place...].firstIndex { !isWanted($0) } ?? buffer.count
        defer { place = end }
        return buffer[place..<end]
    }

    mutating func skipSpace() throws(DiagnosticError) {
        while let byte = try peek() {
            switch byte {
            case UInt8(ascii: "\n"):
                place += 1
                line += 1
                lineStart = place
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place += 1
            default: return
            }
        }
    }
}
