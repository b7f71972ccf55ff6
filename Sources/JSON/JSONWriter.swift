internal import Diagnostics

/// Writes JSON as bytes, key after key, without a tree in between.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false
    /// Whether every member has a line of its own, indented by two spaces a level.
    private let isIndented: Bool
    private var depth = 0
    /// Whether a key was written that still waits for its value.
    private var isBehindKey = false

    package init(isIndented: Bool = false) { self.isIndented = isIndented }

    /// Takes bytes over to write on behind them.
    package init(behind bytes: inout [UInt8]) {
        isIndented = false
        swap(&self.bytes, &bytes)
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func key(_ name: StaticString) {
        separate()
        quote(name)
    }

    package mutating func key(_ name: String) {
        separate()
        append(name)
        endKey()
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
    package mutating func members(_ written: [UInt8]) {
        if written.isEmpty { return }
        separate()
        bytes += written
        needsComma = true
    }

    private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ write: (inout JSONWriter) -> Void)
    {
        separate()
        bytes.append(UInt8(ascii: open))
        (needsComma, depth) = (false, depth + 1)
        write(&self)
        depth -= 1
        if isIndented, needsComma { beginLine() }
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
        guard isIndented else { return }
        if depth > 0, !isBehindKey { beginLine() }
        isBehindKey = false
    }

    private mutating func beginLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func endKey() {
        bytes.append(UInt8(ascii: ":"))
        guard isIndented else { return }
        bytes.append(UInt8(ascii: " "))
        isBehindKey = true
    }

    private mutating func quote(_ name: StaticString) {
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        endKey()
    }

    /// Escapes quotes, backslashes, what a terminal obeys, and `<` so that no text can end a script that it stands in; the
    /// second of two `#`, too, by which CI services find commands anywhere in a line.
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
            || byte == UInt8(ascii: "#") || byte == 0x7F || leads(byte)
    }

    /// The first bytes of all that a terminal obeys beyond ASCII, and of much else.
    private static func leads(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xD8 || byte == 0xE2 }

    private mutating func appendEscaped(_ text: String) {
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
            case "\n": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case _ where scalar == "<" || scalar.isObeyed || scalar == "#" && last == "#": appendEscape(of: scalar)
            default: bytes.append(contentsOf: scalar.utf8)
            }
            last = scalar
        }
    }

    /// By four digits; nothing that is escaped needs more.
    private mutating func appendEscape(of scalar: Unicode.Scalar) {
        bytes.append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] { bytes.append(JSONWriter.digits[Int(scalar.value >> shift) & 15]) }
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
