import TemplateSyntax
import Templates
import Testing

struct PreparedPartsTests {
    private struct Item: TemplateObject {
        var title: String
        static let fields: [Field<Item>] = [Field("title", \.title)]
    }

    private struct SharingPage: Page {
        var name: String
        var items: Ready<[Item]>
        static let template = "page"
        static let fields: [Field<SharingPage>] = [Field("name", \.name), Field("items", \.items)]
    }

    private func theme(_ text: String) throws -> Theme {
        try Theme([TemplateSource(name: "page", path: "page.mustache", text: text)], pages: [SharingPage.self])
    }

    /// The page of Ben with the parts of the page of Ada.
    private func ben(_ text: String) throws -> (page: String, parts: [String]) {
        let theme = try theme(text)
        let items = Ready([Item(title: "a & b"), Item(title: "c")])
        let parts = try theme.parts(of: SharingPage(name: "Ada", items: items))
        var bytes: [UInt8] = []
        let taken = try theme.render(SharingPage(name: "Ben", items: items), with: parts, into: &bytes)
        return (String(decoding: bytes, as: UTF8.self), taken.map { String(decoding: bytes[$0], as: UTF8.self) })
    }

    @Test func `a section over a shared field alone is taken from the parts`() throws {
        let made = try ben("<p>{{name}}</p>{{#items}}<i>{{title}}</i>{{/items}}<b>{{items.count}}</b>")
        #expect(made.page == "<p>Ben</p><i>a &amp; b</i><i>c</i><b>2</b>")
        #expect(made.parts == ["<i>a &amp; b</i><i>c</i>"])
    }

    @Test func `a section that shows something of its page is not`() throws {
        let made = try ben("{{#items}}<i>{{title}} {{name}}</i>{{/items}}")
        #expect(made.page == "<i>a &amp; b Ben</i><i>c Ben</i>")
        #expect(made.parts == [])
    }

    @Test func `a section inside an attribute is not`() throws {
        let made = try ben("<p title=\"{{#items}}{{title}},{{/items}}\">{{name}}</p>")
        #expect(made.page == "<p title=\"a &amp; b,c,\">Ben</p>")
        #expect(made.parts == [])
    }
}
