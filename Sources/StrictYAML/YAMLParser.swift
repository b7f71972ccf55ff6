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
        let start = SourceLocation(path, line: firstLine)
        guard text.utf8.count <= limits.size else {
            throw DiagnosticError(.error("YAML is limited to \(limits.size / 1024) KiB a file", at: start))
        }
        let parser: Parser
        let root: Node?
        do {
            parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            root = try parser.singleRoot()
        } catch {
            throw DiagnosticError(YAMLFailure.diagnostic(for: error, path: path, firstLine: firstLine))
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

    mutating func convert(_ node: Node, depth: Int) -> YAMLNode {
        let place = location(node.mark)
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
            log.error("Aliases (*name) are not allowed; write the value out", at: location(node.mark))
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
            log.error("Anchors and aliases (&name, *name) are not allowed; write the value out", at: place)
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
