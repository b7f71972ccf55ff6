import Foundation
import Testing

/// A build over an earlier site leaves out what nothing reaches; that must be all it does differently.
@Suite struct KeptPagesTests {
    /// Edits of one run: `VESTIBULE_EDITS=2000 swift test --filter KeptPagesTests` for a long one.
    private static let edits = ProcessInfo.processInfo.environment["VESTIBULE_EDITS"].flatMap(Int.init) ?? 24

    @Test(arguments: [1, 2] as [UInt64])
    func `after any edit the site is what a full build makes, with the same findings`(seed: UInt64) throws {
        let site = try EditedSite(seed: seed)
        var story = ["nothing yet"]
        for _ in 0..<Self.edits / 2 {
            let (kept, full) = (try site.build(full: false), try site.build(full: true))
            let names = Set(kept.files.keys).union(full.files.keys)
            let others = names.filter { kept.files[$0] != full.files[$0] }.sorted()
            try #require(others.isEmpty, "seed \(seed), after \(story.joined(separator: ", ")): \(others)")
            try #require(
                (kept.status, kept.messages, kept.summary) == (full.status, full.messages, full.summary),
                "seed \(seed), after \(story.joined(separator: ", "))")
            story.append(try site.edit())
        }
    }

    @Test func `only what a change can reach is made again`() throws {
        let workplace = try Workplace()
        try workplace.copy(Program.repository + "/Tests/Fixtures/good/content-small", to: "content")
        try workplace.write(
            "site.yml",
            "owner: { name: Maya Lindgren }\nasOf: 2026-11-20\ncontent: content\ninputs: { export: export, dossiers: senders }\n"
        )
        let rows = (10..<20).map {
            "Ada Example\($0),Maya Lindgren,\"11/\($0)/26, 9:14 AM\",,INCOMING,https://www.linkedin.com/in/ada-\($0),"
        }
        try workplace.write(
            "export/Invitations.csv",
            (["From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"] + rows).joined(separator: "\n"))
        try workplace.write("senders/.keep", "")

        /// New or changed files, and pages that were not made again: those of ten senders, and six queues on paper.
        func build(_ options: String...) throws -> [Int] {
            let outcome = try workplace.program.run(["build"] + options)
            try #require(outcome.status == 0, "\(outcome.errors)")
            let line = outcome.errors.firstMatch(
                of: #/files: (\d+) new or changed, \d+ as before(?:, (\d+) of them not made again)?/#)
            let found = try #require(line, "\(outcome.errors)")
            return [Int(found.1) ?? -1, found.2.flatMap { Int($0) } ?? 0]
        }

        #expect(try build()[1] == 0)
        #expect(try build() == [0, 16])

        // The sender's own page, and the queue on paper.
        try workplace.write(
            "senders/ada.md",
            "---\nsender: { name: Ada Example15, profile: https://www.linkedin.com/in/ada-15 }\n---\nA note.\n")
        #expect(try build()[1] == 14)

        let page = try workplace.text("content/guidance/people.md")
        try workplace.write("content/guidance/people.md", page + "\nOne more sentence.\n")
        #expect(try build() == [1, 16])

        let template = try String(
            contentsOfFile: Program.repository + "/themes/default/templates/sender.mustache", encoding: .utf8)
        try workplace.write("themes/default/templates/sender.mustache", template + "<!-- mine -->")
        #expect(try build() == [10, 6])
        #expect(try build() == [0, 16])
        #expect(try build("--full") == [0, 0])
    }
}
