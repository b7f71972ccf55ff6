import HTML
import SeededRandom
import TemplateSyntax
import Templates
import Testing

struct PageMoldTests {
    fileprivate struct Item: TemplateObject {
        var title: String
        var items: [Item] = []
        static let fields: [Field<Item>] = [Field("title", \.title), Field("items", \.items)]
    }

    fileprivate struct Around: TemplateObject {
        var title: String
        var site: String
        static let fields: [Field<Around>] = [Field("title", \.title), Field("site", \.site)]
    }

    fileprivate struct Person: Page {
        var name: String
        var headline: String?
        var around: Around
        var items: [Item] = []
        var letters: [Item] = []
        var isNew = false
        var profile: SafeURL?
        static let template = "page"
        static let fields: [Field<Person>] = [
            Field("name", \.name), Field("headline", \.headline), Field("around", \.around), Field("items", \.items),
            Field("letters", \.letters), Field("isNew", \.isNew), Field("profile", \.profile),
        ]
    }

    private static let varying: Set<String> = ["name", "headline", "around.title", "letters", "profile"]

    private let ada = Person(
        name: "Ada", around: Around(title: "Ada", site: "Mine & yours"), items: [Item(title: "a"), Item(title: "b")],
        letters: [Item(title: "Dear Ada")])
    private let ben = Person(
        name: "Ben <b>", headline: "Works at \"Northwind\"", around: Around(title: "Ben", site: "Mine & yours"),
        items: [Item(title: "a"), Item(title: "b")], letters: [Item(title: "Dear Ben"), Item(title: "Ben,")],
        profile: SafeURL("https://example.org/ben"))

    private let cara = Person(
        name: "Cara", around: Around(title: "Cara", site: "Theirs"), items: [], letters: [], isNew: true)

    private func theme(_ text: String, more: [TemplateSource] = []) throws -> Theme {
        try Theme([TemplateSource(name: "page", path: "page.mustache", text: text)] + more, pages: [Person.self])
    }

    /// The page of Ben in the mold of Ada's, with what its mold shares; and the same page made by itself.
    private func ben(_ text: String) throws -> (page: String, shared: [String], alone: String) {
        let theme = try theme(text)
        let mold = try #require(try theme.mold(of: ada, varying: PageMoldTests.varying))
        var bytes: [UInt8] = []
        let taken = theme.render(ben, in: mold, into: &bytes)
        #expect(taken.map { Array(bytes[$0]) } == mold.shared.map(Array.init))
        let shared = mold.shared.map { String(decoding: $0, as: UTF8.self) }
        return (String(decoding: bytes, as: UTF8.self), shared, String(decoding: try theme.render(ben), as: UTF8.self))
    }

    @Test func `a mold holds what is known, and only its holes are filled`() throws {
        let made = try ben(
            "<p>{{around.site}}</p>{{#items}}<i>{{title}}</i>{{/items}}<b>{{name}}</b><u>{{items.count}}</u>")
        #expect(made.page == "<p>Mine &amp; yours</p><i>a</i><i>b</i><b>Ben &lt;b&gt;</b><u>2</u>")
        #expect(made.shared == ["<p>Mine &amp; yours</p><i>a</i><i>b</i><b>", "</b><u>2</u>"])
    }

    @Test func `what stands inside a tag with a hole is not shared`() throws {
        let made = try ben("<p>a</p><a title=\"{{name}}\" href=\"#x\">b</a><p>c</p>")
        #expect(made.page == "<p>a</p><a title=\"Ben &lt;b&gt;\" href=\"#x\">b</a><p>c</p>")
        #expect(made.shared == ["<p>a</p>", "b</a><p>c</p>"])
    }

    @Test func `what only some pages show is not shared`() throws {
        let made = try ben("<p>a</p>{{#headline}}<a href=\"#x\">{{headline}}</a><i>i</i>{{/headline}}<p>b</p>")
        #expect(made.page == "<p>a</p><a href=\"#x\">Works at &quot;Northwind&quot;</a><i>i</i><p>b</p>")
        #expect(made.shared == ["<p>a</p>", "<p>b</p>"])
    }

    @Test(arguments: [
        "{{#around}}<p>{{title}} – {{site}}, {{name}}</p>{{/around}}",
        "{{^headline}}<p>none</p>{{/headline}}{{#headline}}<p>{{.}}</p>{{/headline}}",
        "{{#isNew}}<p>new</p>{{/isNew}}{{^isNew}}<p>{{name}} is old</p>{{/isNew}}",
        "{{#letters}}<p>{{title}} of {{name}} at {{around.site}}, {{around.title}}</p>{{/letters}}{{letters.count}}",
        "{{#items}}<p>{{title}} for {{name}}</p>{{#letters}}<b>{{title}}</b>{{/letters}}{{/items}}",
        "{{#letters.any}}<ul>{{#letters}}<li>{{title}}</li>{{/letters}}</ul>{{/letters.any}}",
        "{{#profile}}<a href=\"{{profile}}\">{{name}}</a>{{/profile}}{{^profile}}{{name}}{{/profile}}",
        "<title>{{around.title}} – {{around.site}}</title><textarea>{{name}}</textarea>",
    ]) func `a page from a mold is the page made by itself`(_ text: String) throws {
        let made = try ben(text)
        #expect(made.page == made.alone)
    }

    @Test func `a partial that includes itself leaves no mold`() throws {
        let partial = TemplateSource(
            name: "again", path: "again.mustache", text: "<i>{{title}}{{#items}}{{>again}}{{/items}}</i>")
        #expect(
            try theme("{{#items}}{{>again}}{{/items}}", more: [partial]).mold(of: ada, varying: PageMoldTests.varying)
                == nil)
    }

    @Test(arguments: 0..<40) func `whatever varies, a page from a mold is the page made by itself`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let all = ["name", "headline", "around", "around.title", "around.site", "items", "letters", "isNew", "profile"]
        for _ in 0..<25 {
            let text = template(depth: 3, &random)
            let varying = Set(all.filter { _ in random.number(below: 2) == 0 })
            let theme = try theme(text)
            let (one, other) = (random.element(of: [ada, ben, cara]), random.element(of: [ada, ben, cara]))
            let mold = try #require(try theme.mold(of: one, varying: varying))
            let page = one.with(varying, of: other)
            var bytes: [UInt8] = []
            _ = theme.render(page, in: mold, into: &bytes)
            #expect(try bytes == theme.render(page), "\(text) / \(varying.sorted())")
        }
    }

    /// A template that compiles.
    private func template(depth: Int, _ random: inout SeededGenerator) -> String {
        (0...random.number(below: 4)).map { _ in piece(depth: depth, &random) }.joined()
    }

    private func piece(depth: Int, _ random: inout SeededGenerator) -> String {
        let plain = [
            "<p>a</p>", "{{name}}", "{{around.title}}", "{{around.site}}", "{{items.count}}", "{{letters.count}}",
            "<b title=\"{{name}}, {{around.site}}\">b</b>", "<i class=\"c{{#isNew}} new{{/isNew}}\">c</i>",
            "{{#headline}}{{headline}}{{/headline}}", "{{#profile}}<a href=\"{{profile}}\">d</a>{{/profile}}",
            "{{#items}}{{title}}{{/items}}", "{{#letters}}<i>{{title}}</i>{{/letters}}",
            "{{#around}}{{title}}, {{site}}{{/around}}",
        ]
        guard depth > 0, random.number(below: 2) == 0 else { return random.element(of: plain) }
        let name = random.element(of: [
            "#headline", "^headline", "#around", "#items", "#letters", "^items", "^letters", "#items.any", "#isNew",
            "^isNew", "#profile",
            "^profile",
        ])
        return "{{\(name)}}" + template(depth: depth - 1, &random) + "{{/\(name.dropFirst())}}"
    }
}

extension PageMoldTests.Person {
    fileprivate func with(_ names: Set<String>, of other: Self) -> Self {
        var person = self
        if names.contains("name") { person.name = other.name }
        if names.contains("headline") { person.headline = other.headline }
        if names.contains("around.title") || names.contains("around") { person.around.title = other.around.title }
        if names.contains("around.site") || names.contains("around") { person.around.site = other.around.site }
        if names.contains("items") { person.items = other.items }
        if names.contains("letters") { person.letters = other.letters }
        if names.contains("isNew") { person.isNew = other.isNew }
        if names.contains("profile") { person.profile = other.profile }
        return person
    }
}
