import SeededRandom
import CommonMark
import HTML
import Testing

/// Whatever a Markdown text holds, it becomes HTML of known elements in bounded depth.
struct RobustnessTests {
    @Test(arguments: [
        ">", "> - ", "- ", "*a **b ", "[", "![", "![a](b) [", "<", "`", "# ", "1. ", "&", "_a ", "\t", "(", "[a](",
        "<a ",
    ])
    func `deep nesting is shown without its depth`(piece: String) {
        let html = MarkdownDocument(String(repeating: piece, count: 20_000), options: .own).html.string
        var depth = 0
        var deepest = 0
        for tag in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() where !tag.contains("/>") {
            depth += tag.hasPrefix("/") ? -1 : 1
            deepest = max(deepest, depth)
        }
        #expect(depth == 0)
        #expect(deepest <= 70)
    }

    @Test func `a paragraph of nothing but brackets is shown as it is`() {
        let text = String(repeating: "![[]()", count: 50_000)
        #expect(MarkdownDocument(text, options: .own).html.string == "<pre>\(text)</pre>\n")
        let paragraphs = Array(repeating: String(repeating: "[", count: 3_000), count: 3).joined(separator: "\n \n")
        #expect(MarkdownDocument(paragraphs, options: .own).html.string.hasPrefix("<p>[["))
    }

    @Test(arguments: 0..<20)
    func `random Markdown becomes balanced elements of the kinds that we write`(seed: Int) {
        let pieces = [
            "*", "**", "_", "`", "```\n", "\n", "\n\n", "> ", "- ", "1. ", "# ", "    ", "<b>", "<script>", "</p>",
            "<!--",
            "-->", "[", "](", ")", "![", "<http://a.b>", "javascript:", "\"", "'", "&lt;", "&#60;", "&", "\\", "a", "é",
            "\0", "\u{202E}", "---\n", "<a href=\"x\">", "\t", "|", "]: ", "[a]", "x.md",
        ]
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<200 {
            let text = (0..<random.number(below: 40)).map { _ in random.element(of: pieces) }.joined()
            let html = MarkdownDocument(text, options: .own).html.string
            #expect(isBalanced(html), "seed \(seed): \(text.debugDescription) → \(html.debugDescription)")
        }
    }

    /// Whether every element is one of ours and is closed in its turn.
    private func isBalanced(_ html: String) -> Bool {
        let known: Set<String> = [
            "p", "em", "strong", "a", "code", "pre", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
        ]
        var open: [String] = []
        for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            guard let end = piece.firstIndex(of: ">") else { return false }
            let tag = piece[..<end]
            let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" })
            if ["hr", "br", "img"].contains(name) { continue }
            if name.hasPrefix("/") {
                guard open.popLast() == String(name.dropFirst()) else { return false }
            } else {
                guard known.contains(name) else { return false }
                open.append(name)
            }
        }
        return open.isEmpty
    }
}
