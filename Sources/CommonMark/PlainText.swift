/// The text of a document without marks, gathered while it is walked.
struct PlainText {
    private(set) var text = ""
    private(set) var firstParagraph: String?

    mutating func add(_ piece: String) { text += piece }

    mutating func endBlock() {
        if !text.isEmpty, text.last != "\n" { text += "\n" }
    }

    mutating func noteParagraph(_ node: SyntaxNode) {
        if firstParagraph == nil, node.isTopLevel { firstParagraph = node.plainText }
    }
}
