/// A template as its author wrote it, with standalone lines already tidied away as the specification says.
package indirect enum Node: Sendable {
    case text([UInt8], at: Position)
    /// The beginning of a line that is shown: the place for indentation, with the whitespace that the line begins with.
    case lineStart(whitespace: [UInt8], at: Position)
    case name(NameTag)
    case section(SectionTag)
    case partial(InclusionTag)
    /// `{{<parent}}`: an inclusion that gives blocks.
    case parent(InclusionTag)
    case block(BlockTag)
}

/// `{{name}}`, `{{{name}}}` or `{{&name}}`.
package struct NameTag: Sendable {
    package var name: String
    package var isEscaped: Bool
    package var position: Position
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
package struct SectionTag: Sendable {
    package var name: String
    package var isInverted: Bool
    package var body: [Node]
    package var position: Position
}

/// `{{>name}}`, or `{{<name}}…{{/name}}` with the blocks inside it.
package struct InclusionTag: Sendable {
    package var name: String
    package var blocks: [BlockTag] = []
    /// Where text stands between the blocks, which is never shown.
    package var strayText: Position?
    /// The whitespace before a tag that stands alone on its line.
    package var indentation: [UInt8]
    package var position: Position
}

/// `{{$name}}…{{/name}}`: a place in a parent, or what to put there.
package struct BlockTag: Sendable {
    package var name: String
    package var body: [Node]
    /// The whitespace that the block's line begins with.
    package var indentation: [UInt8]
    /// Whether the opening tag has its line to itself, so that the body begins on the next.
    package var isStandalone: Bool
    package var position: Position
}

extension BlockTag {
    /// The whitespace before the first line of the body, where the body begins with a line.
    package var intrinsicIndentation: [UInt8]? {
        guard case .lineStart(let whitespace, _)? = body.first else { return nil }
        return whitespace
    }
}
