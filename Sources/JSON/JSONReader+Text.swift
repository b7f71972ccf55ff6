package import Diagnostics

extension JSONReader {
    /// What a field of an export can come to: bytes that are no text become three each.
    package static let longestText = 12 << 20

    /// A text of at most so many bytes; escapes are resolved.
    package mutating func text(
        _ what: String = "a text", atMost limit: Int = JSONReader.longestText
    ) throws(DiagnosticError) -> String {
        try cursor.skipSpace()
        guard try cursor.peek() == UInt8(ascii: "\"") else { throw cursor.error("Expected \(what)") }
        cursor.advance()
        var bytes: [UInt8] = []
        while true {
            try takePlain(into: &bytes, atMost: limit)
            guard bytes.count <= limit else { throw cursor.error("A text is longer than \(limit) bytes") }
            guard cursor.offset <= textEnd else { throw cursor.error("This part of the file takes up too much room") }
            switch try cursor.peek() {
            case UInt8(ascii: "\""):
                cursor.advance()
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    throw cursor.error("A text is not UTF-8")
                }
                return text
            case UInt8(ascii: "\\"):
                cursor.advance()
                try takeEscape(into: &bytes)
            case nil: throw cursor.error("The file ends inside a text")
            default: throw cursor.error("A text holds a control character")
            }
        }
    }

    /// A text or null.
    package mutating func textOrNull() throws(DiagnosticError) -> String? {
        try isNull() ? nil : text("a text or null")
    }

    private mutating func takePlain(into bytes: inout [UInt8], atMost limit: Int) throws(DiagnosticError) {
        while bytes.count <= limit {
            let plain = try cursor.take { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }
            if plain.isEmpty { return }
            bytes += plain
        }
    }

    private mutating func takeEscape(into bytes: inout [UInt8]) throws(DiagnosticError) {
        guard let byte = try cursor.peek() else { throw cursor.error("The file ends inside a text") }
        cursor.advance()
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"): bytes += Array(String(Character(try escapedScalar())).utf8)
        default: throw cursor.error("There is no such escape")
        }
    }

    private mutating func escapedScalar() throws(DiagnosticError) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, try cursor.peek() == UInt8(ascii: "\\") else {
            throw cursor.error("Half a character is escaped")
        }
        cursor.advance()
        guard try cursor.peek() == UInt8(ascii: "u") else { throw cursor.error("Half a character is escaped") }
        cursor.advance()
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw cursor.error("Half a character is escaped") }
        return scalar
    }

    private mutating func hexadecimal() throws(DiagnosticError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = try cursor.peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw cursor.error("There is no such escape")
            }
            value = value << 4 | UInt32(digit)
            cursor.advance()
        }
        return value
    }
}
