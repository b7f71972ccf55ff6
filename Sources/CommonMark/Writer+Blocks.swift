extension Writer {
    mutating func enterBlock(_ node: SyntaxNode) {
        switch node.kind {
        case .quotation: openBlock("<blockquote>\n", "</blockquote>\n")
        case .list: openList(node)
        case .item: openBlock("<li>", "</li>\n")
        case .heading: openHeading(node)
        case .paragraph: openParagraph(node)
        default: endings.append(Ending())
        }
    }

    private mutating func openList(_ node: SyntaxNode) {
        guard node.isOrderedList else {
            openBlock("<ul>\n", "</ul>\n")
            return
        }
        openBlock(node.listStart == 1 ? "<ol>\n" : "<ol start=\"\(node.listStart)\">\n", "</ol>\n")
    }

    private mutating func openParagraph(_ node: SyntaxNode) {
        plain.noteParagraph(node)
        if node.isInTightList { endings.append(Ending()) } else { openBlock("<p>", "</p>\n") }
    }

    private mutating func openHeading(_ node: SyntaxNode) {
        let level = min(6, max(1, node.headingLevel + options.headingShift))
        let text = node.plainText
        let heading = Heading(level: level, text: text, anchor: slugs.slug(for: text), line: line)
        headings.append(heading)
        open(ending: Self.headingEndings[level - 1]) { writer in
            writer.startLine()
            if node.isTopLevel { writer.cuts.append((writer.headings.count - 1, writer.bytes.count)) }
            writer.bytes += "<h\(level)".utf8
            if writer.options.anchors {
                writer.bytes += " id=\"".utf8
                writer.write(heading.anchor)
                writer.bytes += "\"".utf8
            }
            writer.bytes += ">".utf8
        }
    }

    private static let headingEndings: [StaticString] = [
        "</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n",
    ]

    mutating func writeLeaf(_ node: SyntaxNode) {
        startLine()
        switch node.kind {
        case .rule: bytes += "<hr />\n".utf8
        case .codeBlock: writeCodeBlock(node)
        default: writeRawBlock(node.literal)
        }
        plain.endBlock()
    }

    private mutating func writeCodeBlock(_ node: SyntaxNode) {
        bytes += "<pre><code".utf8
        if let language = node.fenceInfo.split(whereSeparator: \.isWhitespace).first {
            bytes += " class=\"language-".utf8
            write(String(language))
            bytes += "\"".utf8
        }
        bytes += ">".utf8
        write(node.literal)
        plain.add(node.literal)
        bytes += "</code></pre>\n".utf8
    }

    /// Raw HTML is shown as it was written; a comment was never meant to be seen.
    private mutating func writeRawBlock(_ literal: String) {
        if isTrusted {
            bytes += literal.utf8
            startLine()
        } else if !literal.hasPrefix("<!--") {
            bytes += "<p>".utf8
            write(literal.last == "\n" ? String(literal.dropLast()) : literal)
            bytes += "</p>\n".utf8
        }
    }
}
