package import Diagnostics

extension JSONReader {
    package mutating func flag() throws(DiagnosticError) -> Bool {
        try cursor.skipSpace()
        switch try cursor.peek() {
        case UInt8(ascii: "t"):
            try word("true")
            return true
        case UInt8(ascii: "f"):
            try word("false")
            return false
        default: throw cursor.error("Expected true or false")
        }
    }

    package mutating func wholeNumber() throws(DiagnosticError) -> Int {
        guard let number = Int(try number()) else { throw cursor.error("Expected a whole number") }
        return number
    }

    /// Takes a null, if one comes.
    package mutating func isNull() throws(DiagnosticError) -> Bool {
        try cursor.skipSpace()
        guard try cursor.peek() == UInt8(ascii: "n") else { return false }
        try word("null")
        return true
    }

    /// What comes next, by its first byte.
    package mutating func peekKind() throws(DiagnosticError) -> UInt8? {
        try cursor.skipSpace()
        return try cursor.peek()
    }

    /// Passes over a value of any kind, which has to be JSON all the same.
    package mutating func skip() throws(DiagnosticError) {
        switch try peekKind() {
        case UInt8(ascii: "{"): try object { (reader, _) throws(DiagnosticError) in try reader.skip() }
        case UInt8(ascii: "["): try array { (reader) throws(DiagnosticError) in try reader.skip() }
        case UInt8(ascii: "\""): _ = try text()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try flag()
        case UInt8(ascii: "n"): _ = try isNull()
        default: _ = try number()
        }
    }

    private mutating func word(_ word: StaticString) throws(DiagnosticError) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard try cursor.peek() == word.utf8Start[offset] else { throw cursor.error("Expected \(word)") }
            cursor.advance()
        }
    }

    /// The text of a number, in JSON's own form.
    private mutating func number() throws(DiagnosticError) -> String {
        try cursor.skipSpace()
        var bytes: [UInt8] = []
        while let byte = try cursor.peek(), Self.isNumeric(byte), bytes.count < 40 {
            bytes.append(byte)
            cursor.advance()
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.wholeMatch(of: #/-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/#) != nil else {
            throw cursor.error("Expected a value")
        }
        return text
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}
