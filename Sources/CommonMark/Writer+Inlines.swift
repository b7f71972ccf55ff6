extension Writer {
    mutating func writeInline(_ node: SyntaxNode) {
        switch node.kind {
        case .text: writeText(node.literal)
        case .softBreak: writeBreak("\n")
        case .lineBreak: writeBreak("<br />\n")
        case .code:
            if openImages == 0 { bytes += "<code>".utf8 }
            writeText(node.literal)
            if openImages == 0 { bytes += "</code>".utf8 }
        default: writeRawInline(node.literal)
        }
    }

    private mutating func writeText(_ text: String) {
        plain.add(text)
        write(text)
    }

    private mutating func writeBreak(_ markup: String) {
        plain.add(" ")
        bytes += (openImages == 0 ? markup : " ").utf8
    }

    private mutating func writeRawInline(_ literal: String) {
        if isTrusted, openImages == 0 {
            bytes += literal.utf8
        } else if !literal.hasPrefix("<!--") || isTrusted {
            write(literal)
        }
    }

    mutating func enterInline(_ node: SyntaxNode) {
        switch node.kind {
        case .emphasis: open(ending: "</em>") { $0.bytes += "<em>".utf8 }
        case .strong: open(ending: "</strong>") { $0.bytes += "<strong>".utf8 }
        case .link: openLink(node)
        default: openImage(node)
        }
    }
}
