/// Writes JSON as bytes, key after key, without a tree in between.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package mutating func key(_ name: StaticString) {
        separate()
        quote(name)
    }

    package mutating func key(_ name: String) {
        separate()
        append(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func string(_ text: String?) {
        guard let text else { return raw("null") }
        separate()
        append(text)
        needsComma = true
    }

    package mutating func number(_ value: Int?) { raw(value.map { String($0) } ?? "null") }

    /// Several texts as one.
    package mutating func string(joining parts: String...) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for part in parts { appendContent(part) }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// With at most four decimals, so that the same value always looks the same.
    package mutating func number(_ value: Double) {
        let scaled = Int((value * 10_000).rounded())
        let whole = scaled / 10_000
        var decimals = String(abs(scaled % 10_000) + 10_000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        raw((scaled < 0 && whole == 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals))
    }

    package mutating func flag(_ value: Bool) { raw(value ? "true" : "false") }

    package mutating func object(_ write: (inout JSONWriter) -> Void) { enclose("{", "}", write) }

    package mutating func array(_ write: (inout JSONWriter) -> Void) { enclose("[", "]", write) }

    package mutating func strings(_ texts: some Sequence<String>) {
        array { for text in texts { $0.string(text) } }
    }

    /// Members of an object that were written already.
    mutating func members(_ written: [UInt8]) {
        separate()
        bytes += written
        needsComma = true
    }

    private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ write: (inout JSONWriter) -> Void)
    {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        write(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func quote(_ name: StaticString) {
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    /// Escapes quotes, backslashes, controls, and `<` so that no text can end a script that it stands in; U+2028 and U+2029,
    /// too, which end a line of JavaScript for older readers.
    private mutating func append(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        appendContent(text)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendContent(_ text: String) {
        if JSONWriter.isPlain(text) { bytes.append(contentsOf: text.utf8) } else { appendEscaped(text) }
    }

    /// Most texts hold nothing to escape and are copied as they are.
    private static func isPlain(_ text: String) -> Bool {
        // Without a way out on the way, so that many bytes are looked at in one step.
        text.utf8.withContiguousStorageIfAvailable { $0.reduce(false) { $0 || needsCare($1) } }.map(!)
            ?? !text.utf8.contains(where: needsCare)
    }

    private static func needsCare(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
            || byte == 0x7F || byte == 0xA8 || byte == 0xA9
    }

    private mutating func appendEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x20, UInt8(ascii: "<"), 0x7F: bytes.append(contentsOf: JSONWriter.escape(byte))
            case 0xA8, 0xA9: appendSeparator(byte)
            default: bytes.append(byte)
            }
        }
    }

    /// The last byte of U+2028 (E2 80 A8), of U+2029 (E2 80 A9), or of another character.
    private mutating func appendSeparator(_ last: UInt8) {
        guard bytes.suffix(2).elementsEqual([0xE2, 0x80]) else { return bytes.append(last) }
        bytes.removeLast(2)
        bytes.append(contentsOf: (last == 0xA8 ? "\\u2028" : "\\u2029").utf8)
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
