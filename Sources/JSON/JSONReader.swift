package import Diagnostics

/// Reads JSON (RFC 8259) piece by piece and strictly, for files that anybody may have written: no key twice, no depth or
/// length without a limit, no byte that is not UTF-8.
package struct JSONReader {
    static let deepest = 32
    /// Keys of one object, and bytes of one of them.
    private static let mostKeys = 10_000
    private static let longestKey = 200

    package var cursor: ByteCursor
    /// Where in the file texts have to end, so that what is kept of one part of it is bounded.
    package var textEnd = Int.max
    private var depth = 0

    package init(_ source: ByteSource) { cursor = ByteCursor(source) }

    package mutating func beginObject() throws(DiagnosticError) { try begin(UInt8(ascii: "{"), "an object") }
    package mutating func beginArray() throws(DiagnosticError) { try begin(UInt8(ascii: "["), "a list") }

    /// The next key of the object that was begun, up to its colon; nil behind its last.
    package mutating func nextKey(isFirst: Bool) throws(DiagnosticError) -> String? {
        guard try hasNext(isFirst: isFirst, end: UInt8(ascii: "}")) else { return nil }
        try cursor.skipSpace()
        let key = try text("a key", atMost: Self.longestKey)
        try expect(UInt8(ascii: ":"), "\":\"")
        return key
    }

    /// Whether another element of the array that was begun comes.
    package mutating func hasElement(isFirst: Bool) throws(DiagnosticError) -> Bool {
        try hasNext(isFirst: isFirst, end: UInt8(ascii: "]"))
    }

    package mutating func object(
        _ read: (inout JSONReader, String) throws(DiagnosticError) -> Void
    ) throws(DiagnosticError) {
        try beginObject()
        var seen: Set<String> = []
        while let key = try nextKey(isFirst: seen.isEmpty) {
            guard seen.insert(key).inserted else { throw cursor.error("A key stands twice in one object") }
            guard seen.count <= Self.mostKeys else { throw cursor.error("An object has too many keys") }
            try read(&self, key)
        }
    }

    package mutating func array(_ read: (inout JSONReader) throws(DiagnosticError) -> Void) throws(DiagnosticError) {
        try beginArray()
        var isFirst = true
        while try hasElement(isFirst: isFirst) {
            isFirst = false
            try read(&self)
        }
    }

    private mutating func begin(_ sign: UInt8, _ what: String) throws(DiagnosticError) {
        try expect(sign, what)
        depth += 1
        guard depth <= Self.deepest else { throw cursor.error("The file is nested deeper than \(Self.deepest) levels") }
    }

    private mutating func hasNext(isFirst: Bool, end: UInt8) throws(DiagnosticError) -> Bool {
        try cursor.skipSpace()
        if try cursor.peek() == end {
            cursor.advance()
            depth -= 1
            return false
        }
        if !isFirst { try expect(UInt8(ascii: ","), "\",\" or \"\(Character(Unicode.Scalar(end)))\"") }
        return true
    }

    /// Nothing but space up to the end of the file.
    package mutating func finish() throws(DiagnosticError) {
        try cursor.skipSpace()
        guard try cursor.peek() == nil else { throw cursor.error("Something stands behind the end") }
    }

    private mutating func expect(_ sign: UInt8, _ what: String) throws(DiagnosticError) {
        try cursor.skipSpace()
        guard try cursor.peek() == sign else { throw cursor.error("Expected \(what)") }
        cursor.advance()
    }
}
