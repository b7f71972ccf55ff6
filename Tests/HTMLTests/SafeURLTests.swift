import HTML
import Testing

struct SafeURLTests {
    @Test(arguments: [
        ("https://www.example.org/a?b=c&d=e#f", "https://www.example.org/a?b=c&d=e#f"),
        ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
        ("mailto:dana@example.org", "mailto:dana@example.org"),
        ("tel:+4912345", "tel:+4912345"),
        ("senders/dana.html", "senders/dana.html"),
        ("../index.html#top", "../index.html#top"),
        ("#top", "#top"),
        ("?q=a:b", "?q=a:b"),
        ("a/b:c", "a/b:c"),
        ("https://example.org/a b\"<>'é", "https://example.org/a%20b%22%3C%3E'%C3%A9"),
        ("https://example.org/%C3%A9%", "https://example.org/%C3%A9%"),
        ("a\u{202E}b", "a%E2%80%AEb"),
    ])
    func `an address that may be followed is kept, encoded where it has to be`(address: String, expected: String) {
        #expect(SafeURL(address)?.string == expected)
    }

    @Test(arguments: [
        "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)", "javascript&colon;alert(1):x", "data:text/html,x", "vbscript:x",
        "file:///etc/passwd",
        "blob:x", "ftp://example.org", "//example.org/x", "/etc/passwd", "\\\\example.org", "/\\example.org", "http:",
        "http:example.org", "https:///example.org", "https://?x", "http:\\\\example.org", "mailto:", "tel:", "a:b",
        "dana.html:80", "x\0y", "x\ty", "x\u{7F}",
    ])
    func `anything else fails`(address: String) {
        #expect(SafeURL(address) == nil)
    }

    @Test func `what leads out of the site is told from what stays in it`() {
        #expect(SafeURL("https://example.org")?.isExternal == true)
        #expect(SafeURL("mailto:a@b")?.isExternal == true)
        #expect(SafeURL("a/b:c.html")?.isExternal == false)
    }

    @Test func `an address stands in an attribute as HTML`() {
        #expect(SafeURL("https://e.org/?a=1&b='2'")?.html.string == "https://e.org/?a=1&amp;b=&#39;2&#39;")
    }

    @Test(arguments: [
        ("senders/dana.html", "index.html", "senders/dana.html"),
        ("senders/dana.html#n", "senders/ann.html", "dana.html#n"),
        ("index.html", "senders/ann.html", "../index.html"),
        ("assets/site.css", "guidance/a/b.html", "../../assets/site.css"),
        ("guidance/c.html", "guidance/a/b.html", "../c.html"),
        ("senders/a/b.html", "senders/a.html", "a/b.html"),
        ("a:b.html", "index.html", "./a:b.html"),
        ("senders/é d.html", "index.html", "senders/%C3%A9%20d.html"),
    ])
    func `a page of the site is found from any other`(target: String, page: String, expected: String) {
        #expect(SafeURL(to: target, from: page).string == expected)
    }

    @Test(arguments: [
        ("", "#"), ("#x", "#x"), ("/index.html", "index.html"), ("../index.html", "index.html"),
        ("a/../b.html#..", "a/b.html#.."), ("a//./b.html", "a/b.html"), ("a/", "a"),
        ("//example.org/x", "example.org/x"),
        ("..", "#"), ("/javascript:x", "./javascript:x"), ("\u{0}", "./%00"),
    ])
    func `no path leads out of the site`(target: String, expected: String) {
        #expect(SafeURL(to: target, from: "index.html").string == expected)
    }

    @Test func `the way to the site's folder leads up as often as the page lies deep`() {
        #expect(SafeURL(toSiteFrom: "index.html").string == "./")
        #expect(SafeURL(toSiteFrom: "guidance/a/b.html").string == "../../")
    }
}
