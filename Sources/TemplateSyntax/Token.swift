/// A piece of a template's text: at most one line of text, or one tag.
enum Token: Sendable {
    case text([UInt8], at: Position)
    case tag(Tag)
}

/// One tag between its delimiters.
struct Tag: Sendable {
    var sigil: Sigil
    var name: String
    var position: Position
}

/// What a tag is, told by the character after its opening delimiter.
enum Sigil: Sendable {
    case escapedName, rawName, section, invertedSection, close, partial, parent, block, comment, delimiters

    /// Whether the tag opens something that `{{/name}}` closes.
    var opens: Bool {
        switch self {
        case .section, .invertedSection, .parent, .block: true
        default: false
        }
    }

    init?(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "{"): self = .rawName
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .invertedSection
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "="): self = .delimiters
        default: return nil
        }
    }
}
