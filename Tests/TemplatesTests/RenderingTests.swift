import TemplateSyntax
import Diagnostics
import HTML
import Templates
import Testing

struct RenderingTests {
    @Test func `text is escaped and HTML goes in as it is`() throws {
        #expect(try render("<p>{{title}} {{{notes}}} {{&notes}}</p>") == "<p>Dana &amp; Co a &lt; b a &lt; b</p>")
    }

    @Test func `numbers are written as people write them`() throws {
        #expect(try render("{{count}} {{share}} {{tags.count}}") == "3 0.5 2")
        #expect(try render("{{share}}", SamplePage(share: 12)) == "12")
    }

    @Test func `an optional is shown in its section and its absence in the twin`() throws {
        let template = "{{#headline}}[{{headline}}|{{.}}]{{/headline}}{{^headline}}none{{/headline}}"
        #expect(try render(template, SamplePage(headline: "A&B")) == "[A&amp;B|A&amp;B]")
        #expect(try render(template) == "none")
    }

    @Test func `a flag and an optional flag are conditions`() throws {
        let template = "{{#isDue}}due{{/isDue}}{{#isKnown}} known{{/isKnown}}{{^isKnown}} not known{{/isKnown}}"
        #expect(try render(template) == "due not known")
        #expect(try render(template, SamplePage(isDue: false, isKnown: true)) == " known")
    }

    @Test func `a list repeats its section, and knows whether it holds anything`() throws {
        let template = "{{#tags.any}}<ul>{{#tags}}<li>{{.}}</li>{{/tags}}</ul>{{/tags.any}}{{^tags}}nothing{{/tags}}"
        #expect(try render(template) == "<ul><li>one</li><li>two</li></ul>")
        #expect(try render(template, SamplePage(tags: [])) == "nothing")
    }

    @Test func `names of the page are seen inside sections, and inner names go first`() throws {
        let template = "{{#rows}}{{title}} of {{count}}{{#owner}} by {{name}}{{/owner}}; {{/rows}}{{title}}"
        #expect(try render(template) == "first of 3 by Ann; second of 3; Dana &amp; Co")
    }

    @Test func `dotted names lead into objects`() throws {
        #expect(try render("{{owner.name}}{{#owner}} {{name}}{{/owner}}") == "Maya Maya")
        #expect(try render("{{#rows}}{{#owner.name}}{{owner.name}}{{/owner.name}},{{/rows}}") == "Ann,,")
    }

    @Test func `a section over data ends with the outer object in place again`() throws {
        #expect(try render("{{#rows}}{{#owner}}{{name}}{{/owner}}{{/rows}}{{#owner}}{{name}}{{/owner}}") == "AnnMaya")
    }

    @Test func `addresses go into href and src`() throws {
        let page = SamplePage(profile: SafeURL("https://example.org/?a=1&b=2"))
        let template = "<a href=\"{{home}}\">x</a>{{#profile}}<a href='{{profile}}#n'>y</a>{{/profile}}"
        let expected = "<a href=\"index.html\">x</a><a href='https://example.org/?a=1&amp;b=2#n'>y</a>"
        #expect(try render(template, page) == expected)
    }

    @Test func `an address may begin with a number or with its beginning written out`() throws {
        let template = "<a href=\"{{count}}.html\"></a><a href=\"#{{title}}\"></a><img src=\"assets/{{title}}\">"
        let expected = "<a href=\"3.html\"></a><a href=\"#Dana &amp; Co\"></a><img src=\"assets/Dana &amp; Co\">"
        #expect(try render(template) == expected)
    }

    @Test func `attributes may be left out by a section`() throws {
        let template = "<input{{#isDue}} checked{{/isDue}} name=\"{{title}}{{#isKnown}} known{{/isKnown}}\">"
        #expect(try render(template) == "<input checked name=\"Dana &amp; Co\">")
    }

    @Test func `partials see the names around them`() throws {
        let partials = ["row": "<li>{{title}} {{points}}</li>"]
        #expect(try render("{{#rows}}{{>row}}{{/rows}}", with: partials) == "<li>first 1</li><li>second -2</li>")
    }

    @Test func `a layout takes its blocks from the page`() throws {
        let layout = "<title>{{$title}}Site{{/title}}</title>{{$main}}{{/main}}"
        let template = "{{<layout}}{{$main}}<p>{{title}}</p>{{/main}}{{/layout}}"
        #expect(try render(template, with: ["layout": layout]) == "<title>Site</title><p>Dana &amp; Co</p>")
    }

    @Test func `a partial may include itself for what lies inside its object`() throws {
        let tree = Branch(
            name: "a",
            branches: [Branch(name: "b", branches: []), Branch(name: "c", branches: [Branch(name: "d", branches: [])])])
        let partials = ["branch": "({{name}}{{#branches}}{{>branch}}{{/branches}})"]
        #expect(try render("{{#tree}}{{>branch}}{{/tree}}", SamplePage(tree: tree), with: partials) == "(a(b)(c(d)))")
    }

    @Test func `a theme renders fragments to put into other pages`() throws {
        let source = TemplateSource(name: "sample", path: "sample.mustache", text: "<b>{{title}}</b>")
        let theme = try Theme([source], pages: [SamplePage.self])
        #expect(try theme.html(SamplePage()).string == "<b>Dana &amp; Co</b>")
        var bytes = Array("before ".utf8)
        try theme.render(SamplePage(), into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "before <b>Dana &amp; Co</b>")
    }

    @Test func `a page that the theme was not compiled for is an error`() throws {
        struct Stranger: Page {
            static let template = "stranger"
            static let fields: [Field<Stranger>] = []
        }
        let source = TemplateSource(name: "sample", path: "sample.mustache", text: "")
        let theme = try Theme([source], pages: [SamplePage.self])
        #expect(throws: DiagnosticError(.error("The theme was not compiled for page \"stranger\""))) {
            try theme.render(Stranger())
        }
    }

    @Test func `template syntax in data stays text`() throws {
        #expect(try render("{{title}}", SamplePage(title: "{{owner.name}}{{{x}}}")) == "{{owner.name}}{{{x}}}")
    }
}
