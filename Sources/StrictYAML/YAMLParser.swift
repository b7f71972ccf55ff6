public import Diagnostics
internal import Yams

extension YAMLNode {
    /// Reads one YAML document.
    ///
    /// - Parameters:
    ///   - path: the file as the user knows it, for messages.
    ///   - firstLine: the line of the file on which `text` begins, counted from 1 (front matter begins on line 2).
    /// - Returns: nil for an empty document.
    /// - Throws: malformed YAML, a repeated key, an alias or anchor, a tag, a key that is no plain text, too deep, too large.
    public static func parse(
        _ text: String, path: String, firstLine: Int = 1, limits: YAMLLimits = YAMLLimits()
    ) throws(DiagnosticError) -> YAMLNode? {
        let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        let start = SourceLocation(path, line: firstLine)
        guard text.utf8.count <= limits.size else {
            throw DiagnosticError(.error("YAML is limited to \(limits.size / 1024) KiB a file", at: start))
        }
        let parser: Parser
        if let line = AliasKey.line(in: text) {
            throw DiagnosticError(.error(AliasKey.message, at: SourceLocation(path, line: line + firstLine - 1)))
        }
        let root: Node?
        do {
            parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            root = try parser.singleRoot()
        } catch {
            throw DiagnosticError(YAMLFailure(text: text, path: path, firstLine: firstLine).diagnostic(for: error))
        }
        guard let root else { return nil }
        var converter = NodeConverter(path: path, firstLine: firstLine, limits: limits)
        // Nodes hold their anchors weakly: without the parser they would seem to have none.
        let node = withExtendedLifetime(parser) { converter.convert(root, depth: 0) }
        try converter.log.throwIfErrors()
        return node
    }
}

/// Turns the parser's nodes into ours and refuses what hand-written files have no use for.
private struct NodeConverter {
    let path: String
    let firstLine: Int
    let limits: YAMLLimits
    var log = DiagnosticLog()

    /// Aliases arrive expanded, and expanding them again and again is an old trick to use up all memory; each costs an
    /// error on the way, so that reading ends soon.
    private static let errorsShown = 20

    mutating func convert(_ node: Node, depth: Int) -> YAMLNode {
        let place = location(node.mark)
        if log.diagnostics.count >= NodeConverter.errorsShown {
            return YAMLNode(.scalar("", isQuoted: false), at: place)
        }
        if depth > limits.depth {
            log.error("YAML nests at most \(limits.depth) levels deep", at: place)
            return YAMLNode(.scalar("", isQuoted: false), at: place)
        }
        refuseAnchorsAndTags(node, at: place)
        return YAMLNode(content(of: node, depth: depth), at: place)
    }

    private mutating func content(of node: Node, depth: Int) -> YAMLNode.Content {
        switch node {
        case .scalar(let scalar):
            return .scalar(scalar.string, isQuoted: scalar.style != .plain && scalar.style != .any)
        case .sequence(let items):
            return .sequence(items.map { convert($0, depth: depth + 1) })
        case .mapping(let mapping):
            return .mapping(mapping.compactMap { pair(key: $0.key, value: $0.value, depth: depth) })
        case .alias:
            log.error(AliasKey.message, at: location(node.mark))
            return .scalar("", isQuoted: false)
        }
    }

    private mutating func pair(key: Node, value: Node, depth: Int) -> YAMLPair? {
        guard case .scalar(let scalar) = key else {
            log.error("A key must be plain text", at: location(key.mark))
            return nil
        }
        refuseAnchorsAndTags(key, at: location(key.mark))
        return YAMLPair(
            key: scalar.string, keyLocation: location(key.mark), value: convert(value, depth: depth + 1))
    }

    private mutating func refuseAnchorsAndTags(_ node: Node, at place: SourceLocation) {
        if node.anchor != nil {
            log.error(AliasKey.message, at: place)
        }
        let tag = node.tag.description
        if ![Tag.Name.str, .seq, .map, .implicit].contains(where: { $0.rawValue == tag }) {
            log.error("Tags (!name) are not allowed; write the value plainly", at: place)
        }
    }

    private func location(_ mark: Mark?) -> SourceLocation {
        SourceLocation(path, line: mark.map { $0.line + firstLine - 1 }, column: mark?.column)
    }
}

/// An alias in place of a key. The parser compares keys in full as soon as it has read them, expanded aliases and all,
/// so that these are refused before.
enum AliasKey {
    static let message = "Anchors and aliases (&name, *name) are not allowed; write the value out"

    /// The line of the first, from 1.
    static func line(in text: String) -> Int? {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.firstIndex(where: isAliasKey).map { $0 + 1 }
    }

    /// `? *name` and `*name : value`, also within braces.
    private static func isAliasKey(_ line: Substring) -> Bool {
        line.utf8.contains(UInt8(ascii: "*"))
            && line.indices.contains { index in
                guard line[index] == "*" else { return false }
                let before = line[..<index].last { $0 != " " }
                let behind = line[index...].dropFirst().drop { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
                return before == "?" || (before == nil || before == "{" || before == ",") && isColonNext(behind)
            }
    }

    private static func isColonNext(_ text: Substring) -> Bool {
        text.drop { $0 == " " }.hasPrefix(":")
    }
}
