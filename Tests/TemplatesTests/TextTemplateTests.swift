import TemplateSyntax
import Templates
import Testing

struct TextTemplateTests {
    private struct Letter: TemplateObject {
        var sender = Person()
        var owner = "Maya & Co"

        static let fields: [Field<Letter>] = [Field("sender", \.sender), Field("owner", \.owner)]
    }

    private struct Person: TemplateObject {
        var firstName: String?
        var company: String?

        static let fields: [Field<Person>] = [Field("firstName", \.firstName), Field("company", \.company)]
    }

    private func letter(_ text: String) throws -> TextTemplate<Letter> {
        try TextTemplate(TemplateSource(name: "decline", path: "replies/decline.md", text: text))
    }

    @Test func `nothing is escaped`() throws {
        let person = Person(firstName: "<Dana>")
        let text = try letter("{{sender.firstName}}, {{{sender.firstName}}} and {{owner}}").render(
            Letter(sender: person))
        #expect(text == "<Dana>, <Dana> and Maya & Co")
    }

    @Test func `a letter is not written where a name that it needs is missing`() throws {
        let template = try letter("Hello {{sender.firstName}} of {{sender.company}}")
        #expect(template.requiredNames == ["sender.company", "sender.firstName"])
        #expect(template.render(Letter(sender: Person(firstName: "Dana"))) == nil)
        #expect(template.render(Letter(sender: Person(firstName: "Dana", company: "Rowe"))) == "Hello Dana of Rowe")
    }

    @Test func `a section with an inverted twin has words for both cases`() throws {
        let template = try letter(
            "{{#sender.firstName}}Hello {{sender.firstName}},{{/sender.firstName}}"
                + "{{^sender.firstName}}Hello,{{/sender.firstName}}\n{{owner}}")
        #expect(template.requiredNames == [])
        #expect(template.render(Letter(sender: Person(firstName: "Dana"))) == "Hello Dana,\nMaya & Co")
        #expect(template.render(Letter()) == "Hello,\nMaya & Co")
    }

    @Test func `a section without its twin would leave a hole`() throws {
        let template = try letter("Hello{{#sender.firstName}} {{sender.firstName}}{{/sender.firstName}}")
        #expect(template.requiredNames == ["sender.firstName"])
        #expect(template.render(Letter()) == nil)
    }

    @Test func `a name declared nowhere is an error where it stands`() {
        let error = #expect(throws: (any Error).self) { try self.letter("Hello\n{{sender.fristName}}") }
        let expected =
            "replies/decline.md:2:1: error: Name \"fristName\" is not declared by \"sender\"; did you mean \"firstName\"?"
        #expect("\(error, default: "")" == expected)
    }
}
