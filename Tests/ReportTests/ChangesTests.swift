import Decisions
import Diagnostics
import Foundation
import Report
import Testing

@Suite struct ChangesTests {
    /// The sample's own report.json as an earlier build might have left it: Dana was answered otherwise, Aurelia was not
    /// there yet, and somebody with a hostile name is gone now.
    private final class Baseline {
        let path = FileManager.default.temporaryDirectory.appending(path: "baseline-\(UUID().uuidString).json").path
        let dana: String
        let aurelia: String

        init(head: (String) -> String = { $0 }) async throws {
            var lines = try await Sample.report.value.text("report.json").split(separator: "\n").map(String.init)
            func id(_ name: String) throws -> String {
                let line = try #require(lines.first { $0.contains("\"id\":\"\(name)") })
                return String(try #require(line.firstMatch(of: #/"id":"([a-z0-9-]+)"/#)).1)
            }
            dana = try id("dana-reyes")
            aurelia = try id("aurelia")
            let danas = "\"id\":\"\(dana)\"", aurelias = "\"id\":\"\(aurelia)\""
            lines.removeAll { $0.contains(aurelias) }
            let place = try #require(lines.firstIndex { $0.contains(danas) })
            lines[place] = lines[place].replacing(
                #/"recommendation":"[^"]+","response":"[a-zA-Z]+"/#,
                with: #""recommendation":"Ignore or Vet Further","response":"ignore""#)
            lines.insert(
                #"{"id":"0-gone","name":"<b>Mallory</b>","sentAt":null,"state":"pending","type":"Stranger","recommendation":"Decline","#
                    + #""response":"decline","report":false,"status":"settled","facts":{}},"#, at: 1)
            lines[0] = head(lines[0].replacing(#/"asOf":"[0-9-]+"/#, with: #""asOf":"2026-11-03""#))
            try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    @Test func `changes since the baseline stand on their page, the dashboard, in the queue and in the summary`()
        async throws
    {
        let baseline = try await Baseline()
        let site = try await Sample.shared.get().build(SiteOptions(baseline: baseline.path))

        let changes = site.text("changes.html")
        #expect(changes.contains("Since 3 November 2026: 1 new, 1 changed, 1 gone; 108 as before."))
        #expect(changes.contains(#"<strong>&lt;b&gt;Mallory&lt;/b&gt;</strong>"#))
        #expect(changes.contains("senders/\(baseline.dana).html"))
        #expect(changes.contains("senders/\(baseline.aurelia).html"))
        #expect(!changes.contains("0-gone"))
        let index = site.text("index.html")
        #expect(index.contains("<h2>Since 3 November 2026</h2>"))
        #expect(index.contains("1 new, 1 changed, 1 gone; 108 as before"))
        let queues = site.pages.filter { $0.hasPrefix("queue/") }.map(site.text).joined()
        #expect(queues.contains(#"<span class="chip">was ignore</span>"#))
        #expect(queues.contains(#"<span class="chip new">new</span>"#))
        #expect(site.summary.markdown.contains("Since 3 November 2026: 1 new, 1 changed, 1 gone; 108 as before."))
        #expect(site.summary.markdown.contains("| Response | Waiting | Change |"))
    }

    @Test func `without a baseline the page of changes says how to get one, and nobody bears a mark`() async throws {
        let site = try await Sample.report.value
        #expect(site.text("changes.html").contains("There is no earlier report to compare with"))
        #expect(!site.pages.contains { site.text($0).contains(#"class="chip new""#) })
    }

    @Test func `the feed holds what changed and the newest invitations, under absolute addresses`() async throws {
        let baseline = try await Baseline()
        let sample = try Sample.shared.get()
        let feed = try await sample.build(
            SiteOptions(baseline: baseline.path), baseURL: "https://invitations.example/me"
        ).text("feed.xml")
        #expect(feed.contains(#"<link rel="self" href="https://invitations.example/me/feed.xml"/>"#))
        #expect(feed.contains("<updated>2026-11-20T00:00:00Z</updated>"))
        #expect(
            feed.contains("<id>https://invitations.example/me/senders/\(baseline.dana).html#changed-2026-11-20</id>"))
        #expect(feed.contains("/senders/\(baseline.aurelia).html#invited</id>"))
        #expect(feed.matches(of: /<entry>/).count == 50)
        #expect(feed.matches(of: /&(?!amp;|lt;|gt;|quot;|#39;)/).isEmpty)
    }

    @Test(arguments: [NamePolicy.initials(key: Array(1...32)), .pseudonyms(key: Array(1...32))])
    func `a full report is no baseline for one without names, whatever it says of itself`(names: NamePolicy)
        async throws
    {
        let sample = try Sample.shared.get()
        let honest = try await Baseline()
        await #expect(throws: DiagnosticError.self) {
            try await sample.build(SiteOptions(names: names, baseline: honest.path))
        }
        let word = if case .initials = names { "initials" } else { "pseudonyms" }
        let forged = try await Baseline { $0.replacing(#""names":"full""#, with: #""names":"\#(word)""#) }
        let error = await #expect(throws: DiagnosticError.self) {
            try await sample.build(SiteOptions(names: names, baseline: forged.path))
        }
        #expect(error?.diagnostics.map(\.message) == ["The baseline holds names that --names does not make"])
    }

    @Test func `a report without names is compared with an earlier one of the same site`() async throws {
        let sample = try Sample.shared.get()
        let names = NamePolicy.pseudonyms(key: Array(1...32))
        let first = try await sample.build(SiteOptions(names: names))
        let path = FileManager.default.temporaryDirectory.appending(path: "baseline-\(UUID().uuidString).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(first.files["report.json"] ?? []).write(to: URL(filePath: path))
        let second = try await sample.build(SiteOptions(names: names, baseline: path))
        #expect(second.text("changes.html").contains("Nothing changed"))
    }
}
