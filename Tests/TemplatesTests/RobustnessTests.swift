import SeededRandom
import Templates
import Testing

/// Whatever a template holds, compiling it ends, and rendering what compiles ends too.
struct RobustnessTests {
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "{{&", ".", " ", "\n",
        "\r\n", "title", "rows", "headline", "tags", "tree", "branches", "name", "sample", "row", "a", "<", ">", "\"",
        "'", "=", "<a href=\"", "<script>", "</script>", "<!--", "-->", "é", "\u{202E}", "\0", "|", "{{title}}",
        "{{#rows}}", "{{/rows}}", "{{>row}}", "{{<row}}", "{{/row}}", "{{$a}}", "{{/a}}", "{{#tree}}", "{{/tree}}",
        "{{#branches}}", "{{/branches}}", "{{>sample}}",
    ]

    @Test(arguments: 0..<20)
    func `random templates compile or fail, but never do harm`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<50 {
            let text = (0..<random.number(below: 30)).map { _ in random.element(of: Self.pieces) }.joined()
            let row = (0..<random.number(below: 12)).map { _ in random.element(of: Self.pieces) }.joined()
            let first = outcome(text, row)
            #expect(first == outcome(text, row), "seed \(seed): \(text) / \(row)")
        }
    }

    private func outcome(_ text: String, _ row: String) -> String {
        let tree = Branch(name: "a", branches: [Branch(name: "b", branches: [])])
        do { return try render(text, SamplePage(tree: tree), with: ["row": row]) } catch { return "\(error)" }
    }

    @Test func `deep nesting is an error, not a crash`() {
        let depth = 20_000
        let template = String(repeating: "{{#rows}}", count: depth) + String(repeating: "{{/rows}}", count: depth)
        #expect(errors(template).contains("Tags nest deeper than 64"))
    }

    @Test func `templates that double at each step are an error, not a wait`() {
        var partials: [String: String] = [:]
        for number in 0..<40 { partials["p\(number)"] = "{{>p\(number + 1)}}x{{>p\(number + 1)}}" }
        partials["p40"] = "x"
        #expect(
            errors("{{>p0}}", with: partials).contains(
                "Templates include each other too often: more than 50000 pieces in one page"))
    }
}
