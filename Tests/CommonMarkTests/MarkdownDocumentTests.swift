import CommonMark
import HTML
import Testing

struct MarkdownDocumentTests {
    private func html(_ text: String, _ options: MarkdownOptions = .own) -> String {
        MarkdownDocument(text, options: options).html.string
    }

    @Test func `headings get anchors, each its own`() {
        let document = MarkdownDocument(
            "# A *fine* day!\n\n## A fine day\n\n### a-fine-day 1\n\n## «»\n\nÜber uns\n===", options: .own)
        let expected = """
            <h1 id="a-fine-day">A <em>fine</em> day!</h1>
            <h2 id="a-fine-day-1">A fine day</h2>
            <h3 id="a-fine-day-1-1">a-fine-day 1</h3>
            <h2 id="section">«»</h2>
            <h1 id="über-uns">Über uns</h1>

            """
        #expect(document.html.string == expected)
        let anchors = ["a-fine-day", "a-fine-day-1", "a-fine-day-1-1", "section", "über-uns"]
        #expect(document.headings.map(\.anchor) == anchors)
        #expect(document.headings.map(\.text) == ["A fine day!", "A fine day", "a-fine-day 1", "«»", "Über uns"])
        #expect(document.headings.map(\.level) == [1, 2, 3, 2, 1])
        #expect(document.headings.map(\.line) == [1, 3, 5, 7, 9])
    }

    @Test func `lines count from where the text begins in its file`() {
        var options = MarkdownOptions.own
        options.firstLine = 10
        let document = MarkdownDocument("a\n\n## b\n\nc\n[d](e.md)", options: options)
        #expect(document.headings.map(\.line) == [12])
        #expect(document.links.map(\.line) == [15])
    }

    @Test func `headings of a note move below those of its page, and have no anchors`() {
        #expect(html("# a\n\n##### b", .notes) == "<h3>a</h3>\n<h6>b</h6>\n")
    }

    @Test(arguments: [
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("<div>\n*a*\n</div>", "<p>&lt;div&gt;\n*a*\n&lt;/div&gt;</p>\n"),
        ("a <!-- hidden --> b", "<p>a  b</p>\n"),
        ("<!-- hidden -->\n\nb", "<p>b</p>\n"),
        ("a\u{202E}b\0", "<p>a[U+202E]b\u{FFFD}</p>\n"),
        ("&#x202E; &lt;b&gt; `<i>`", "<p>[U+202E] &lt;b&gt; <code>&lt;i&gt;</code></p>\n"),
        ("```x\"y\n<b>\n```", "<pre><code class=\"language-x&quot;y\">&lt;b&gt;\n</code></pre>\n"),
    ])
    func `raw HTML and controls are shown, not obeyed`(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test(arguments: [
        ("[a](https://e.org/?b&c)", "<a href=\"https://e.org/?b&amp;c\" rel=\"noreferrer noopener\">a</a>"),
        ("<mailto:a@e.org>", "<a href=\"mailto:a@e.org\" rel=\"noreferrer noopener\">mailto:a@e.org</a>"),
        ("[a](other.md#b \"c\")", "<a href=\"other.md#b\" title=\"c\">a</a>"),
        ("[a](#b)", "<a href=\"#b\">a</a>"),
        ("[*a*](javascript:alert(1))", "<em>a</em>"),
        ("[a](JAVASCRIPT:x)", "a"), ("[a](java&#10;script:x)", "a"), ("[a](&#1;javascript:x)", "a"),
        ("[a](data:text/html,x)", "a"), ("[a](vbscript:x)", "a"), ("[a](//e.org)", "a"),
        ("<ftp://e.org>", "ftp://e.org"),
        ("[a](\" onclick=x)", "[a](&quot; onclick=x)"),
        ("[a](<\" onclick=x>)", "<a href=\"%22%20onclick=x\">a</a>"),
    ])
    func `only links that can do no harm are links`(text: String, expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test func `a link within the site goes where the site says`() {
        let options = MarkdownOptions(
            link: { $0.hasSuffix(".md") ? String($0.dropLast(2)) + "html" : nil }, image: { _ in nil })
        let document = MarkdownDocument("[a](x.md) [b](y.txt) [c](https://e.org) [d](#e) [f](foo:x)", options: options)
        let expected =
            "<p><a href=\"x.html\">a</a> b <a href=\"https://e.org\" rel=\"noreferrer noopener\">c</a> "
            + "<a href=\"#e\">d</a> f</p>\n"
        #expect(document.html.string == expected)
        #expect(document.links.map(\.address) == ["x.md", "y.txt", "https://e.org", "#e", "foo:x"])
        #expect(document.links.map(\.kind) == [.relative, .relative, .external, .fragment, .refused])
        #expect(document.links.map(\.written) == ["x.html", nil, "https://e.org", "#e", nil])
    }

    @Test func `a rewritten link is checked like any other`() {
        let options = MarkdownOptions(link: { _ in "javascript:x" }, image: { _ in "https://e.org/x.png" })
        #expect(html("[a](b) ![c](d)", options) == "<p>a c (d)</p>\n")
    }

    @Test func `images stand in guidance only, and only the site's own`() {
        let own = html("![a *b*](c.png \"d\") ![e](https://e.org/f.png) ![g](data:image/png,x)")
        let expected =
            "<p><img src=\"c.png\" alt=\"a b\" title=\"d\" /> e (https://e.org/f.png) g (data:image/png,x)</p>\n"
        #expect(own == expected)
        #expect(html("![a *b*](c.png \"d\")", .notes) == "<p>a <em>b</em> (c.png)</p>\n")
        #expect(html("![a ![b](c.png)](d.png)") == "<p><img src=\"d.png\" alt=\"a b\" /></p>\n")
        #expect(html("![a ![b](c.png)](d.png)", .notes) == "<p>a b (c.png) (d.png)</p>\n")
    }

    @Test func `a document can be read without its marks`() {
        let text = "> quoted\n\n- *one*\n- two\n\nFirst `real`\nparagraph.\n\n```\ncode\n```\n\n# End"
        let document = MarkdownDocument(text, options: .own)
        #expect(document.firstParagraph == "First real paragraph.")
        #expect(document.plainText == "quoted\none\ntwo\nFirst real paragraph.\ncode\nEnd\n")
        #expect(MarkdownDocument("", options: .own).firstParagraph == nil)
    }

    @Test func `lists, quotations and breaks are written as elements`() {
        let expected = """
            <ol start="3">
            <li>a</li>
            <li>b<br />
            c
            <ul>
            <li>d</li>
            </ul>
            </li>
            </ol>
            <hr />
            <blockquote>
            <p>e</p>
            </blockquote>

            """
        #expect(html("3. a\n4. b  \n   c\n   - d\n\n---\n\n> e") == expected)
    }

    @Test func `a document can be cut before its headings`() {
        let document = MarkdownDocument("a\n\n## b\n\nc\n\n### d\n\n> ## e\n\n## b\n\nf", options: .own)
        let sections = document.sections(level: 2)
        let expected = [
            "<p>a</p>\n",
            "<h2 id=\"b\">b</h2>\n<p>c</p>\n<h3 id=\"d\">d</h3>\n<blockquote>\n<h2 id=\"e\">e</h2>\n</blockquote>\n",
            "<h2 id=\"b-1\">b</h2>\n<p>f</p>\n",
        ]
        #expect(sections.map(\.html.string) == expected)
        #expect(sections.map { $0.headings.map(\.anchor) } == [[], ["b", "d", "e"], ["b-1"]])
        #expect(document.sections(level: 1).map(\.html) == [document.html])
        #expect(MarkdownDocument("", options: .own).sections(level: 2).isEmpty)
    }

    @Test func `anchors are never given out twice, whatever the headings say`() {
        let words = ["a", "a 1", "a-1", "a", "A!", "a 1 1", "a-1-1", "a", "", "section", "!"]
        let text = (words + words).map { "# \($0)" }.joined(separator: "\n\n")
        let anchors = MarkdownDocument(text, options: .own).headings.map(\.anchor)
        #expect(anchors.count == 22)
        #expect(Set(anchors).count == 22)
    }
}
