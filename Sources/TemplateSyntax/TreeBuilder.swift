internal import Diagnostics

/// Builds the tree of a template from its lines.
struct TreeBuilder {
    /// Deeper nesting than any theme needs; bounds the recursion over the tree.
    static let maximumDepth = 64

    private(set) var log = DiagnosticLog()
    private let path: String
    private var root: [Node] = []
    private var open: [Element] = []

    /// A tag that is not closed yet, with what stands in it so far.
    private struct Element {
        var tag: Tag
        var indentation: [UInt8]
        var isStandalone: Bool
        var children: [Node] = []
    }

    init(path: String) { self.path = path }

    mutating func add(_ line: Line, of tokens: [Token]) {
        var rest = line.tokens
        if !line.isStandalone { rest = addLineStart(line, tokens) }
        for index in rest {
            switch tokens[index] {
            case .text(let bytes, let position):
                if !line.isStandalone || line.isInParent(index) { append(.text(bytes, at: position)) }
            case .tag(let tag):
                add(tag, indentation: indentation(for: index, of: line, tokens), isStandalone: line.isStandalone)
            }
        }
    }

    /// Marks the beginning of a line that is shown; returns the tokens that are left of it.
    private mutating func addLineStart(_ line: Line, _ tokens: [Token]) -> Range<Int> {
        let first = line.tokens.lowerBound
        guard case .text(let bytes, let position) = tokens[first] else {
            if case .tag(let tag) = tokens[first] { append(.lineStart(whitespace: [], at: tag.position)) }
            return line.tokens
        }
        if bytes.allSatisfy(isSpace), line.tokens.count == 1 { return line.tokens }
        append(.lineStart(whitespace: line.indentation, at: position))
        let text = Array(bytes.dropFirst(line.indentation.count))
        let column = position.column + line.indentation.count
        if !text.isEmpty { append(.text(text, at: Position(line: position.line, column: column))) }
        return first + 1..<line.tokens.upperBound
    }

    /// The whitespace before a tag, where nothing but whitespace is before it.
    private func indentation(for index: Int, of line: Line, _ tokens: [Token]) -> [UInt8] {
        for earlier in line.tokens.lowerBound..<index {
            guard case .text(let bytes, _) = tokens[earlier], bytes.allSatisfy(isSpace) else { return [] }
        }
        return line.indentation
    }

    private mutating func add(_ tag: Tag, indentation: [UInt8], isStandalone: Bool) {
        switch tag.sigil {
        case .comment, .delimiters: break
        case .escapedName, .rawName:
            let isEscaped = tag.sigil == .escapedName
            append(.name(NameTag(name: tag.name, isEscaped: isEscaped, position: tag.position)))
        case .partial:
            append(
                .partial(
                    InclusionTag(
                        name: tag.name, indentation: isStandalone ? indentation : [], position: tag.position)))
        case .section, .invertedSection, .parent, .block:
            if open.count == Self.maximumDepth {
                log.error("Tags nest deeper than \(Self.maximumDepth)", at: tag.position.location(in: path))
            }
            open.append(Element(tag: tag, indentation: indentation, isStandalone: isStandalone))
        case .close: close(tag)
        }
        if tag.name.isEmpty, tag.sigil != .comment, tag.sigil != .delimiters {
            log.error("Tag without a name", at: tag.position.location(in: path))
        }
    }

    private mutating func close(_ tag: Tag) {
        guard let element = open.popLast() else {
            log.error("{{/\(tag.name)}} closes nothing", at: tag.position.location(in: path))
            return
        }
        if element.tag.name != tag.name {
            let opened = element.tag.position
            log.error(
                "{{/\(tag.name)}} stands where \"\(element.tag.name)\", "
                    + "opened at \(opened.line):\(opened.column), has to be closed",
                at: tag.position.location(in: path))
        }
        finish(element)
    }

    private mutating func finish(_ element: Element) {
        guard open.count < Self.maximumDepth else { return }
        switch element.tag.sigil {
        case .section, .invertedSection:
            append(
                .section(
                    SectionTag(
                        name: element.tag.name, isInverted: element.tag.sigil == .invertedSection,
                        body: element.children, position: element.tag.position)))
        case .parent: append(.parent(inclusion(element)))
        default:
            append(
                .block(
                    BlockTag(
                        name: element.tag.name, body: element.children, indentation: element.indentation,
                        isStandalone: element.isStandalone, position: element.tag.position)))
        }
    }

    private func inclusion(_ element: Element) -> InclusionTag {
        var inclusion = InclusionTag(
            name: element.tag.name, indentation: element.isStandalone ? element.indentation : [],
            position: element.tag.position)
        for child in element.children {
            switch child {
            case .block(let block): inclusion.blocks.append(block)
            case .text(let bytes, let position) where !bytes.allSatisfy(isSpace):
                inclusion.strayText = inclusion.strayText ?? position
            case .text, .lineStart: break
            case .name(let tag): inclusion.strayText = inclusion.strayText ?? tag.position
            case .section(let tag): inclusion.strayText = inclusion.strayText ?? tag.position
            case .partial(let tag), .parent(let tag): inclusion.strayText = inclusion.strayText ?? tag.position
            }
        }
        return inclusion
    }

    private mutating func append(_ node: Node) {
        if open.isEmpty { root.append(node) } else { open[open.count - 1].children.append(node) }
    }

    /// The whole tree; what was never closed is an error and left out.
    mutating func finish() -> [Node] {
        for element in open {
            log.error("\"\(element.tag.name)\" is never closed", at: element.tag.position.location(in: path))
        }
        open = []
        return root
    }
}
