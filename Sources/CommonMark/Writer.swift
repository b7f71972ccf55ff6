@_spi(MakesHTML) internal import HTML

/// Writes the HTML of a document while its tree is walked.
struct Writer {
    let options: MarkdownOptions
    /// Whether raw HTML and every address go through, as the specification's examples have it.
    let isTrusted: Bool
    var bytes: [UInt8] = []
    var headings: [Heading] = []
    /// Where headings of the document itself begin: their number and the byte.
    var cuts: [(heading: Int, byte: Int)] = []
    var links: [MarkdownLink] = []
    var plain = PlainText()
    var slugs = Slugs()
    /// What each open element still has to write at its end.
    var endings: [Ending] = []
    /// How many of the images that are open stand around this place; inside one only its text is written.
    var openImages = 0
    /// The line of the last block, for what libcmark gives no line of its own.
    var line = 1

    var html: HTML { HTML(trusted: bytes) }

    static func write(_ text: String, options: MarkdownOptions, isTrusted: Bool) -> Writer {
        var writer = Writer(options: options, isTrusted: isTrusted)
        if isEntangled(text) {
            writer.writePlainly(text)
            return writer
        }
        guard let tree = SyntaxTree(text) else { return writer }
        tree.walk { node, entering in
            if entering { writer.enter(node) } else { writer.leave(node) }
        }
        return writer
    }

    /// Whether a paragraph has so many brackets that libcmark 0.30.2 might take minutes over it (its time for
    /// `![[]()` repeated grows with the square).
    private static func isEntangled(_ text: String) -> Bool {
        var brackets = 0
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if brackets == 4_000 { return true }
            if byte == UInt8(ascii: "\n"), previous == byte { brackets = 0 }
            if byte != UInt8(ascii: "\r"), byte != 0x20, byte != 0x09 { previous = byte }
        }
        return false
    }

    /// Shows a text as it is.
    private mutating func writePlainly(_ text: String) {
        bytes += "<pre>".utf8
        write(text)
        bytes += "</pre>\n".utf8
        plain.add(text)
    }

    private init(options: MarkdownOptions, isTrusted: Bool) {
        self.options = options
        self.isTrusted = isTrusted
    }

    private mutating func enter(_ node: SyntaxNode) {
        if node.line > 0 { line = node.line + options.firstLine - 1 }
        switch node.kind {
        case .text, .code, .softBreak, .lineBreak, .rawInline: writeInline(node)
        case .codeBlock, .rawBlock, .rule: writeLeaf(node)
        case .emphasis, .strong, .link, .image: enterInline(node)
        default: enterBlock(node)
        }
    }

    private mutating func leave(_ node: SyntaxNode) {
        let ending = endings.popLast() ?? Ending()
        ending.markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
        switch node.kind {
        case .image: leaveImage(ending)
        case .emphasis, .strong, .link: break
        default: plain.endBlock()
        }
    }

    /// Begins an element and keeps its end; within an image, or too deep, the element is left out.
    mutating func open(ending: StaticString, start: (inout Writer) -> Void) {
        guard openImages == 0, isTrusted || endings.count < MarkdownOptions.maximumDepth else {
            endings.append(Ending())
            return
        }
        start(&self)
        endings.append(Ending(markup: ending))
    }

    mutating func openBlock(_ start: String, _ ending: StaticString) {
        open(ending: ending) { writer in
            writer.startLine()
            writer.bytes += start.utf8
        }
    }

    /// Blocks begin on a line of their own.
    mutating func startLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    mutating func write(_ text: String) { HTML.escape(text, into: &bytes) }
}
