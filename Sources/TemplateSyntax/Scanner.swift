internal import Diagnostics

/// Cuts the text of a template into tokens.
struct Scanner {
    private let path: String
    private let bytes: [UInt8]
    private var index = 0
    private var line: Int
    private var column = 1
    /// How far line and column are counted.
    private var counted = 0
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)
    private var tokens: [Token] = []
    private var log = DiagnosticLog()

    /// All tokens of a template, and what is wrong with its tags.
    static func scan(_ source: TemplateSource) -> (tokens: [Token], log: DiagnosticLog) {
        var scanner = Scanner(source)
        scanner.scan()
        return (scanner.tokens, scanner.log)
    }

    private init(_ source: TemplateSource) {
        path = source.path
        line = source.firstLine
        bytes = Array(source.text.utf8)
    }

    private mutating func scan() {
        var start = index
        var position = position(of: index)
        while index < bytes.count {
            if matches(open) {
                addText(from: start, at: position)
                scanTag()
            } else if bytes[index] == UInt8(ascii: "\n") {
                index += 1
                addText(from: start, at: position)
            } else {
                index += 1
                continue
            }
            start = index
            position = self.position(of: index)
        }
        addText(from: start, at: position)
    }

    private mutating func addText(from start: Int, at position: Position) {
        if start < index { tokens.append(.text(Array(bytes[start..<index]), at: position)) }
    }

    /// Reads the tag that begins here; where it has no end, the rest of the template is no more than text.
    private mutating func scanTag() {
        let position = position(of: index)
        let contentStart = index + open.count
        let sigil = contentStart < bytes.count ? Sigil(bytes[contentStart]) : nil
        let nameStart = sigil == nil ? contentStart : contentStart + 1
        let ending = ending(of: sigil, at: contentStart)
        guard let end = firstIndex(of: ending, from: nameStart) else {
            log.error(
                "Tag without an end: \"\(String(decoding: ending, as: UTF8.self))\" is missing",
                at: position.location(in: path))
            index = bytes.count
            return
        }
        let name = String(decoding: trimmed(bytes[nameStart..<end]), as: UTF8.self)
        index = end + ending.count
        if sigil == .delimiters { setDelimiters(name, at: position) }
        tokens.append(.tag(Tag(sigil: sigil ?? .escapedName, name: name, position: position)))
    }

    private func ending(of sigil: Sigil?, at contentStart: Int) -> [UInt8] {
        switch sigil {
        case .rawName where bytes[contentStart] == UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
        case .delimiters: [UInt8(ascii: "=")] + close
        default: close
        }
    }

    private mutating func setDelimiters(_ content: String, at position: Position) {
        let pair = content.utf8.split { isSpace($0) }
        guard pair.count == 2, !pair.joined().contains(UInt8(ascii: "=")) else {
            log.error(
                "Delimiters come as a pair with a space between them and no \"=\", such as {{=<% %>=}}",
                at: position.location(in: path))
            return
        }
        (open, close) = (Array(pair[0]), Array(pair[1]))
    }

    private func matches(_ wanted: [UInt8]) -> Bool { matches(wanted, at: index) }

    private func matches(_ wanted: [UInt8], at start: Int) -> Bool {
        guard bytes[start] == wanted[0], start + wanted.count <= bytes.count else { return false }
        return wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
    }

    private func firstIndex(of wanted: [UInt8], from start: Int) -> Int? {
        (start..<max(start, bytes.count)).first { matches(wanted, at: $0) }
    }

    /// The place of a byte that is not before the last one asked for.
    private mutating func position(of index: Int) -> Position {
        for byte in bytes[counted..<index] {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        counted = index
        return Position(line: line, column: column)
    }
}

/// Whether a byte is white space in a template.
package func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
        let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return bytes[first...last]
}
