@testable import SiteFiles
import Testing

@testable import Report

struct LinkTargetTests {
    @Test(arguments: [
        ("ada-1.html", "senders/ada-1.html"), ("../queue/accept-2.html", "queue/accept-2.html"),
        ("../../x/y.html", "../../x/y.html"), ("a/../b.html", "senders/b.html"), ("./b.html", "senders/b.html"),
        ("a//b.html", "senders/a/b.html"), ("caf%C3%A9.html", "senders/café.html"), ("..", ""),
        ("B.html#here", "senders/B.html#here"), ("#here", "senders/index.html#here"),
        ("../queue/a.html#../b:c", "queue/a.html#../b:c"), ("a/#here", "senders/a#here"), ("../#here", "#here"),
    ])
    func `an address leads where a browser would go`(address: String, place: String) {
        #expect(LinkTarget.path(of: address, on: "senders/index.html") == place)
    }

    @Test func `from the site's own folder the way is the address`() {
        #expect(LinkTarget.path(of: "queue/accept.html", on: "index.html") == "queue/accept.html")
        #expect(LinkTarget.path(of: "../a.html", on: "index.html") == "../a.html")
    }

    @Test func `an address with a scheme leaves the site`() {
        #expect(LinkTarget.path(of: "https://example.org/a.html", on: "index.html") == nil)
    }

    @Test func `links are read as browsers read them, but for those that name https`() {
        let page =
            #"<a href="https://a.example/b.html"><img src="c.svg"><a href="d&#39;e&amp;quot;.html"><p id="f" data-id="g">"#
        var links = PageLinks()
        links.read(
            Array((page + #"<a href="HTTPS://h.example"><a href="http://i.example" rel=""><a href="j="#).utf8)[...])
        #expect(links.addresses == ["c.svg", "d'e&quot;.html", "HTTPS://h.example", "http://i.example", "j="])
        #expect(links.ids == ["f"])
    }

    @Test func `a part that pages share is asked for once, its anchors for every page`() {
        let part = Array(##"<a href="b.html"><a href="#here"><a href="#there"><p id="here">"##.utf8)
        let shared = PageLinks(ofShared: [part[...]], number: 7)
        var findings = LinkCheck()
        findings.add(page: "s/a.html", [shared])
        findings.add(page: "s/c.html", [shared])
        #expect(
            findings.targets == ["s/b.html": "s/a.html", "s/a.html#there": "s/a.html", "s/c.html#there": "s/c.html"])
        #expect(findings.anchors == ["s/a.html#here", "s/c.html#here"])
    }
}
