import TemplateSyntax
import Diagnostics
import Templates
import Testing

struct StrictnessTests {
    @Test(arguments: [
        ("{{titel}}", "1:1: error: Name \"titel\" is not declared by page \"sample\"; did you mean \"title\"?"),
        (
            "\n é{{#rows}}{{pionts}}{{/rows}}",
            "2:12: error: Name \"pionts\" is not declared by page \"sample\"; did you mean \"points\"?"
        ),
        ("{{owner.nam}}", "1:1: error: Name \"nam\" is not declared by \"owner\"; did you mean \"name\"?"),
        ("{{title.name}}", "1:1: error: \"title\" is text and has no \"name\""),
        ("{{rows.size}}", "1:1: error: \"rows\" is a list; it has \"count\" and \"any\", not \"size\""),
        ("{{.}}", "1:1: error: {{.}} has a meaning only in a section over a text or a list of texts"),
        ("{{points}}", "1:1: error: Name \"points\" is not declared by page \"sample\""),
    ])
    func `a name declared nowhere is an error where it stands`(template: String, message: String) {
        #expect(errors(template) == "sample.mustache:\(message)")
    }

    @Test(arguments: [
        (
            "{{headline}}",
            "1:1: error: \"headline\" may be missing; it can stand only inside {{#headline}}…{{/headline}}"
        ),
        (
            "{{^headline}}{{headline}}{{/headline}}",
            "1:14: error: \"headline\" may be missing; it can stand only inside {{#headline}}…{{/headline}}"
        ),
        (
            "{{#rows}}{{owner.name}}{{/rows}}",
            "1:10: error: \"owner\" may be missing; it can stand only inside {{#owner}}…{{/owner}}"
        ),
        ("{{#headline}}{{#rows}}{{headline}}{{#profile}}{{headline}}{{/profile}}{{/rows}}{{/headline}}", ""),
    ])
    func `an optional name stands only in its own section`(template: String, message: String) {
        #expect(errors(template) == (message.isEmpty ? "" : "sample.mustache:\(message)"))
    }

    @Test func `what is known of an outer object is not known of an inner one of the same type`() {
        let template = "{{#rows}}{{#owner}}{{#rows}}{{owner.name}}{{/rows}}{{/owner}}{{/rows}}"
        let message = "1:29: error: \"owner\" may be missing; it can stand only inside {{#owner}}…{{/owner}}"
        #expect(errors(template) == "sample.mustache:\(message)")
    }

    @Test(arguments: [
        ("{{{title}}}", "1:1: error: {{{title}}} is only for HTML, and \"title\" is text"),
        ("{{&count}}", "1:1: error: {{{count}}} is only for HTML, and \"count\" is a number"),
        ("{{notes}}", "1:1: error: \"notes\" is HTML; write {{{notes}}}"),
        ("<p title=\"{{{notes}}}\">", "1:11: error: HTML cannot stand in attribute \"title\""),
        ("{{rows}}", "1:1: error: \"rows\" is a list and cannot be written; use a section"),
        ("{{isDue}}", "1:1: error: \"isDue\" is a flag and cannot be written; use a section"),
        ("{{owner}}", "1:1: error: \"owner\" is an object and cannot be written; use a section"),
        (
            "{{#title}}x{{/title}}",
            "1:1: error: \"title\" is text and always there; "
                + "a section needs a flag, a list, an object or something that may be missing"
        ),
        ("{{^owner}}x{{/owner}}", "1:1: error: \"owner\" is always there; its inverted section would never be shown"),
    ])
    func `every kind has its own way to be written`(template: String, message: String) {
        #expect(errors(template) == "sample.mustache:\(message)")
    }

    @Test(arguments: [
        (
            "<a href=\"{{title}}\">",
            "1:10: error: Attribute \"href\" has to begin with an address that was checked, and \"title\" is text"
        ),
        (
            "<IMG SRC='{{title}}'>",
            "1:11: error: Attribute \"src\" has to begin with an address that was checked, and \"title\" is text"
        ),
        (
            "<a href=\"java{{title}}\">",
            "1:14: error: Attribute \"href\" has to begin with an address that was checked, and \"title\" is text"
        ),
        (
            "<a href=\"{{#isDue}}x/{{/isDue}}{{title}}\">",
            "1:32: error: Attribute \"href\" has to begin with an address that was checked, and \"title\" is text"
        ),
        ("<a title={{title}}>", "1:10: error: Attribute value without quotes; write title=\"{{title}}\""),
        ("<a title=x{{title}}>", "1:11: error: Attribute value without quotes; write title=\"{{title}}\""),
        ("<a {{title}}>", "1:4: error: A name cannot stand here: only in text and in quoted attribute values"),
        ("<{{title}}>", "1:2: error: A name cannot stand here: only in text and in quoted attribute values"),
        (
            "<a data-{{title}}=\"x\">",
            "1:9: error: A name cannot stand here: only in text and in quoted attribute values"
        ),
        ("<script>{{title}}</script>", "1:9: error: A name cannot stand in <script>"),
        ("<script>'</scripts>{{title}}</script>", "1:20: error: A name cannot stand in <script>"),
        ("<script><!--<script></script>{{title}}", " error: The page ends inside <script>"),
        (
            "<a title=\"x\"=\"{{title}}\">",
            "1:15: error: A name cannot stand here: only in text and in quoted attribute values"
        ),
        (
            "<a title/=\"{{title}}\">",
            "1:12: error: A name cannot stand here: only in text and in quoted attribute values"
        ),
        ("<a title=/\"{{title}}\">", "1:12: error: Attribute value without quotes; write title=\"{{title}}\""),
        ("<STYLE>{{count}}</STYLE>", "1:8: error: A name cannot stand in <style>"),
        ("<b onclick=\"{{title}}\">", "1:13: error: A name cannot stand in attribute \"onclick\""),
        ("<b style=\"width: {{count}}\">", "1:18: error: A name cannot stand in attribute \"style\""),
        (
            "<!-- {{title}} -->",
            "1:6: error: A name cannot stand in a comment of the page; {{! … }} is a comment of the template"
        ),
        (
            "<p {{#isDue}}title=\"{{/isDue}}x\">",
            "1:4: error: Section \"isDue\" begins in a tag and ends in attribute \"title\""
        ),
    ])
    func `a name stands only where its escaping protects the page`(template: String, message: String) {
        let found = errors(template).split(separator: "\n").first.map(String.init)
        #expect(found == "sample.mustache:\(message)")
    }

    @Test func `after scripts, comments and declarations names may stand again`() {
        let template = """
            <!DOCTYPE html><!-- a > b --><script src="x.js">if (a < b) "</scr";</script>
            <style>a > b {}</style><p class="x>y">{{title}}</p><br/><title>{{#isDue}}{{title}}{{/isDue}}</title><img alt='"' src="{{home}}"/>
            """
        #expect(errors(template) == "")
    }

    @Test(arguments: [
        ("{{title", "1:1: error: Tag without an end: \"}}\" is missing"),
        ("{{#rows}}", "1:1: error: \"rows\" is never closed"),
        ("{{/rows}}", "1:1: error: {{/rows}} closes nothing"),
        (
            "{{#rows}}{{#isDue}}{{/rows}}{{/isDue}}",
            "1:20: error: {{/rows}} stands where \"isDue\", opened at 1:10, has to be closed"
        ),
        ("{{}}", "1:1: error: Tag without a name"),
        (
            "{{=x=}}",
            "1:1: error: Delimiters come as a pair with a space between them and no \"=\", such as {{=<% %>=}}"
        ),
        ("{{>rwo}}", "1:1: error: Template \"rwo\" does not exist; did you mean \"row\"?"),
        ("{{<layuot}}{{/layuot}}", "1:1: error: Template \"layuot\" does not exist; did you mean \"layout\"?"),
        (
            "{{<layout}}{{$mian}}{{/mian}}{{/layout}}",
            "1:12: error: Template \"layout\" has no block \"mian\"; did you mean \"main\"?"
        ),
        ("{{<layout}}text{{/layout}}", "1:12: error: Text in {{<layout}} is never shown unless it stands in a block"),
    ])
    func `a template that cannot be understood is an error where it goes wrong`(template: String, message: String) {
        let found = errors(template, with: ["row": "", "layout": "{{$main}}{{/main}}"]).split(separator: "\n")
        #expect(found.first { $0.contains("error") } == "sample.mustache:\(message)")
    }

    @Test func `a page ends where it began`() {
        #expect(errors("<p title=\"") == "sample.mustache: error: The page ends inside attribute \"title\"")
    }

    @Test func `all errors come at once, each once, from top to bottom`() {
        let partials = ["row": "\n{{wrong}}", "other": "{{#"]
        let expected = """
            sample.mustache:1:1: error: Name "first" is not declared by page "sample"
            sample.mustache:1:10: error: "headline" may be missing; it can stand only inside {{#headline}}…{{/headline}}
            other.mustache: warning: Template "other" is used by no page
            other.mustache:1:1: error: Tag without an end: "}}" is missing
            row.mustache:2:1: error: Name "wrong" is not declared by page "sample"
            """
        #expect(errors("{{first}}{{headline}}{{>row}}{{>row}}", with: partials) == expected)
    }

    @Test func `lines count from where the text begins in its file`() {
        let source = TemplateSource(name: "sample", path: "sample.md", text: "\n{{x}}", firstLine: 10)
        let error = #expect(throws: DiagnosticError.self) { try Theme([source], pages: [SamplePage.self]) }
        #expect(error?.diagnostics.map { $0.location?.line } == [11])
    }

    @Test func `a template that no page uses is worth a warning`() {
        #expect(errors("", with: ["old": ""]) == "old.mustache: warning: Template \"old\" is used by no page")
    }

    @Test(arguments: ["{{>row}}", "{{#isDue}}{{>row}}{{/isDue}}", "{{#rows}}{{>row}}{{/rows}}"])
    func `a partial cannot include itself without end`(row: String) {
        let message = "A template can include itself only from sections over what the innermost object holds"
        let found = errors("{{>row}}", with: ["row": row])
        #expect(found.contains(message), "\(found)")
    }

    @Test func `an optional that is known where a partial is first included must be known wherever it includes itself`()
    {
        let partial = "{{headline}}{{#tree.branches}}{{>node}}{{/tree.branches}}"
        #expect(errors("{{#headline}}{{>node}}{{/headline}}", with: ["node": partial]).contains("include itself"))
    }
}
