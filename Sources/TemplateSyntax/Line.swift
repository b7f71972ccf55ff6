/// The tokens of one line of a template, as far as it matters whether the line is shown.
struct Line {
    /// Indices into the template's tokens.
    var tokens: Range<Int>
    /// The spaces and tabs that the line begins with.
    var indentation: [UInt8]
    /// Whether only tags that show nothing by themselves stand on the line, so that it leaves no trace.
    var isStandalone: Bool
    /// Parent tags that are closed on this line, with all between; what they hold is kept even on a standalone line.
    var parents: [ClosedRange<Int>]

    func isInParent(_ index: Int) -> Bool { parents.contains { $0.contains(index) } }
}

/// The lines of a template.
struct LineFinder {
    private let tokens: [Token]
    private let pairs: TagPairs

    init(_ tokens: [Token]) {
        self.tokens = tokens
        pairs = TagPairs(tokens)
    }

    func lines() -> [Line] {
        var lines: [Line] = []
        var start = 0
        for (index, token) in tokens.enumerated() where index == tokens.count - 1 || endsLine(token) {
            let range = start..<index + 1
            lines.append(line(range))
            start = index + 1
        }
        return lines
    }

    private func line(_ range: Range<Int>) -> Line {
        let parents = parents(in: range)
        return Line(
            tokens: range, indentation: indentation(of: range), isStandalone: isStandalone(range, parents),
            parents: parents)
    }

    private func endsLine(_ token: Token) -> Bool {
        if case .text(let bytes, _) = token { bytes.last == UInt8(ascii: "\n") } else { false }
    }

    private func indentation(of line: Range<Int>) -> [UInt8] {
        guard case .text(let bytes, _) = tokens[line.lowerBound] else { return [] }
        return Array(bytes.prefix { $0 == 0x20 || $0 == 0x09 })
    }

    /// The outermost parent tags that are opened and closed on a line.
    private func parents(in line: Range<Int>) -> [ClosedRange<Int>] {
        var parents: [ClosedRange<Int>] = []
        for index in line where index > (parents.last?.upperBound ?? -1) {
            guard case .tag(let tag) = tokens[index], tag.sigil == .parent else { continue }
            if let closing = closing(of: index, within: line) { parents.append(index...closing) }
        }
        return parents
    }

    /// Whether the line holds white space and either one tag that stands alone or inheritance tags only.
    ///
    /// A parent tag that is closed on its own line counts as one tag, whatever its blocks hold.
    private func isStandalone(_ line: Range<Int>, _ parents: [ClosedRange<Int>]) -> Bool {
        var units = 0
        var onlyInheritance = true
        for index in line where !parents.contains(where: { $0.contains(index) && $0.lowerBound != index }) {
            switch tokens[index] {
            case .text(let bytes, _):
                if !bytes.allSatisfy(isSpace) { return false }
            case .tag(let tag):
                units += 1
                switch tag.sigil == .close ? pairs.openers[index] : tag.sigil {
                case .escapedName, .rawName, nil: return false
                case .block where closing(of: index, within: line) != nil: return false
                case .parent, .block: break
                default: onlyInheritance = false
                }
            }
        }
        return units == 1 || (units > 1 && onlyInheritance)
    }

    private func closing(of index: Int, within line: Range<Int>) -> Int? {
        pairs.closings[index].flatMap { line.contains($0) ? $0 : nil }
    }
}

/// Which closing tag belongs to which opening tag, by nesting alone.
struct TagPairs {
    /// For a closing tag's index, what it closes.
    private(set) var openers: [Int: Sigil] = [:]
    /// For an opening tag's index, the index of its closing tag.
    private(set) var closings: [Int: Int] = [:]

    init(_ tokens: [Token]) {
        var open: [(index: Int, sigil: Sigil)] = []
        for (index, token) in tokens.enumerated() {
            guard case .tag(let tag) = token else { continue }
            if tag.sigil.opens { open.append((index, tag.sigil)) }
            guard tag.sigil == .close, let opener = open.popLast() else { continue }
            openers[index] = opener.sigil
            closings[opener.index] = index
        }
    }
}
