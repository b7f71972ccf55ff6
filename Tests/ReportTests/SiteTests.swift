import Decisions
import Foundation
import Invitations
import People
import Policy
import Report
import Testing
import Vetting

struct SiteTests {
    @Test func `a report has every file of the design`() async throws {
        let site = try await Sample.report.value
        let expected = [
            "index.html", "start.html", "queue/accept.html", "queue/vetFurther.html", "queue/askFirst.html",
            "queue/ignore.html", "queue/decline.html", "queue/declineAndBlock.html", "senders/index.html",
            "recommendations.html", "replies/index.html", "guidance/index.html", "campaigns.html", "coverage.html",
            "method.html", "report.json", "report.csv",
        ]
        #expect(expected.filter { site.files[$0] == nil } == [])
        #expect(site.files["site-manifest.json"] == nil, "the manifest belongs to publishing")
        #expect(site.files["404.html"] == nil, "without a base address there is nothing absolute to write")
    }

    @Test func `the same input gives the same bytes`() async throws {
        let sample = try Sample.shared.get()
        let (one, two) = (try await sample.build(), try await sample.build())
        #expect(one.files == two.files)
    }

    @Test func `no page holds inline script or style, or fetches from elsewhere`() async throws {
        let site = try await Sample.report.value
        for page in site.pages {
            let html = site.text(page)
            #expect(!html.contains("<style"), "\(page)")
            #expect(!html.contains(" style="), "\(page)")
            #expect(html.firstMatch(of: #/ on[a-z]+="/#) == nil, "\(page)")
            #expect(html.matches(of: /<script([^>]*)>/).allSatisfy { $0.1.contains(" src=") }, "\(page)")
            #expect(html.firstMatch(of: /(src|<link [^>]*href)="https?:/) == nil, "\(page)")
            #expect(html.contains("default-src 'none'"), "\(page)")
            #expect(html.contains(#"<meta name="referrer" content="no-referrer">"#), "\(page)")
        }
    }

    @Test func `every page says the date, its source, and that it is personal`() async throws {
        let site = try await Sample.report.value
        for page in site.pages {
            let html = site.text(page)
            #expect(html.contains("As of 20 November 2026, from "), "\(page)")
            #expect(html.contains("personal data"), "\(page)")
            #expect(html.contains(#"<meta name="robots" content="noindex"#), "\(page)")
        }
    }

    @Test func `links that leave the site say nothing of where they come from`() async throws {
        let site = try await Sample.report.value
        for page in site.pages {
            for link in site.text(page).matches(of: /<a ([^>]*href="https?:[^>]*)>/) {
                #expect(link.1.contains(#"rel="noreferrer noopener""#), "\(page): \(link.1)")
            }
        }
    }

    @Test func `pages of lists stay under 300 kB`() async throws {
        let site = try await Sample.report.value
        #expect(site.pages.filter { (site.files[$0]?.count ?? 0) > 300_000 } == [])
    }

    @Test func `the handbook alone is made without a name, an address or a word of anybody`() async throws {
        let sample = try Sample.shared.get()
        let site = try await sample.build(SiteOptions(isGuidanceOnly: true), baseURL: "https://example.org/etiquette")
        #expect(site.files["index.html"] != nil)
        #expect(site.text("sitemap.xml").contains("<loc>https://example.org/etiquette/guidance/index.html</loc>"))
        #expect(site.text("404.html").contains(#"href="https://example.org/etiquette/index.html""#))
        #expect(site.pages.filter { $0.hasPrefix("senders/") || $0.hasPrefix("queue/") } == [])
        for sender in sample.inbox.senders {
            let secrets = [sender.name.text, sender.profileURL, sender.ownWords]
            #expect(site.holds(secrets) == nil, "\(sender.id)")
        }
    }

    @Test(arguments: [
        SiteOptions(names: .initials(key: Array(1...32))), SiteOptions(names: .pseudonyms(key: Array(1...32))),
    ])
    func `a report without names holds no name, address, message or note`(options: SiteOptions) async throws {
        let sample = try Sample.shared.get()
        let site = try await sample.build(options)
        for sender in sample.inbox.senders where sender.name.text.contains(" ") && !sender.isRemovedAccount {
            let notes = sender.dossier?.notes.split(separator: "\n").first { $0.count > 30 }.map(String.init)
            let secrets = [sender.name.text, sender.id, sender.profileURL, sender.ownWords, notes]
            #expect(site.holds(secrets) == nil, "\(sender.id)")
        }
        #expect(site.summary.pending == sample.inbox.senders.count { $0.state == .pending })
        // They may have written; it is only not shown.
        #expect(site.pages.filter { site.text($0).contains(/No word from them\.?<.p>/) } == [])
        // No build could tell who is meant by what is noted on a page.
        #expect(site.offersToNote == [])
    }

    @Test func `a report with names offers to note what was found out and done, on the page of each kind`() async throws
    {
        let site = try await Sample.report.value
        #expect(site.offersToNote.isSuperset(of: ["index.html", "queue/accept.html", "start.html"]))
        #expect(site.offersToNote.contains { $0.hasPrefix("senders/") })
    }
}

extension BuiltSite {
    /// The pages that gather what only a build can take up.
    fileprivate var offersToNote: Set<String> {
        let offers = [
            #"id="decided""#, #"id="decide""#, "mark-all", "key-done", "data-save-dossier", #"id="download""#,
            "start.html",
        ]
        return Set(pages.filter { page in offers.contains { text(page).contains($0) } })
    }
}

extension Sender {
    /// Their message, unless it is the site's standard text, which the handbook may quote.
    fileprivate var ownWords: String? {
        guard let message = invitation?.message, !message.contains("network") else { return nil }
        return message
    }
}
