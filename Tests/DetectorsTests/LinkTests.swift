import Testing
import Vetting

@testable import Detectors

struct LinkTests {
    private func links(_ text: String) -> [LinkFinding] { Content.detectors.facts(ofMessage: text).links }

    @Test(arguments: [
        ("see https://acme.example/a?b=c.", "https://acme.example/a?b=c"), ("(www.acme.example)", "www.acme.example"),
        ("acme.io/demo, please", "acme.io/demo"), ("visit acme.co.uk!", "acme.co.uk"), ("t.me/anna", "t.me/anna"),
        ("<http://[::1]/x>", "http://[::1]/x"), ("go to 203.0.113.9", "203.0.113.9"), ("bit.ly/x1", "bit.ly/x1"),
    ])
    func `a link is found without the punctuation around it`(text: String, link: String) {
        #expect(links(text).map(\.text) == [link])
    }

    @Test(arguments: [
        "I work at Booking.com in Amsterdam.", "Great talk.It was fun", "mail me: a@b.example", "Node.js and ASP.NET",
        "e.g. this, i.e. that", "3.5 million", "Kovac & Co.", "and/or", "9:30 or 10.15",
    ])
    func `what only looks like a link is none`(text: String) {
        #expect(links(text) == [])
    }

    @Test(arguments: [
        ("https://bit.ly/abc", LinkSuspicion.shortener), ("http://203.0.113.9/a", .numericHost),
        ("http://3405803785/", .numericHost),
        ("https://xn--pypal-4ve.com", .punycode), ("https://pаypal.com", .mixedScripts),
        ("https://аррӏе.com", .brandLookalike),
        ("https://linkedin.com@evil.example", .hidesItsHost), ("https://files.example/setup.exe?x=1", .riskyFile),
        ("https://paypa1.com/x", .brandLookalike), ("https://www.linkedln.com", .brandLookalike),
        ("http://linkedin.com.verify-login.example", .brandLookalike),
        ("https://microsoft-support.example", .brandLookalike),
        ("https://linkedin.top", .brandLookalike),
        ("https://rnetabusiness-appeal.example/verify", .brandLookalike),
        ("http://office365.login-docs.example/u=you", .brandLookalike),
        ("https://verifypaypal.example", .brandLookalike),
        ("https://micros0ft-docs.cc/view", .brandLookalike), ("http://airbus-careers-apply.top/login", .brandLookalike),
    ])
    func `a suspicious link says why`(link: String, reason: LinkSuspicion) {
        let findings = Content.detectors.facts(ofMessage: "See \(link) now")
        #expect(findings.links.map(\.suspicion) == [reason])
        #expect(findings["message.hasSuspiciousLink"] == .true)
    }

    @Test(arguments: [
        "https://www.linkedin.com/in/anna", "https://amazon.de/x", "https://docs.google.com/x",
        "https://calendly.com/tom",
        "https://acme.com/brochure.pdf", "https://münchen.de", "https://apple-orchard.se", "https://medium.com/@anna",
        "https://почта.рф", "https://chase-law.com",
    ])
    func `an ordinary link is not suspicious`(link: String) {
        let findings = Content.detectors.facts(ofMessage: "See \(link) now")
        #expect(findings["message.hasLink"] == .true)
        #expect(findings["message.hasSuspiciousLink"] == .false)
    }

    @Test(arguments: [
        ("anna@kovac.example", EmailKind.company), ("anna@gmail.com", .webmail), ("a@mailinator.com", .disposable),
        ("a@x.mailinator.com", .disposable), ("no address", nil), ("a@b", nil),
    ])
    func `an address is a company's, a webmail or a disposable one`(address: String, kind: EmailKind?) {
        #expect(Content.detectors.kind(ofEmail: address) == kind)
    }
}
