import SiteFiles
import Diagnostics
import Testing

@testable import Report

struct LinkCheckTests {
    private func check(_ files: [(String, String)]) -> String {
        var check = LinkCheck()
        for (path, html) in files { check.add(SiteFile(path, html)) }
        do {
            try check.finish()
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test func `a link to a page that is there is fine, from any folder`() {
        #expect(check([("a.html", #"<a href="b/c.html#x">"#), ("b/c.html", #"<p id="x"><a href="../a.html">"#)]) == "")
    }

    @Test func `a link to a page that is not there fails`() {
        #expect(
            check([("b/c.html", #"<a href="../gone.html">"#)])
                == "error: b/c.html links to gone.html, which is not in the site")
    }

    @Test func `a link to an anchor that is not there fails`() {
        #expect(
            check([("a.html", ##"<a href="#here">"##)])
                == "error: a.html links to a.html#here, but that page has no such anchor")
    }

    @Test func `a link that climbs out of the site fails`() {
        #expect(
            check([("a.html", #"<a href="../x.html">"#)])
                == "error: a.html links to ../x.html, which is not in the site")
    }

    @Test func `links elsewhere are left alone`() {
        #expect(check([("a.html", #"<a href="https://example.org/x.html"><a href="mailto:a@b.example">"#)]) == "")
    }
}
