import EarlierReports
import Dossiers
import Foundation
import Invitations
import People
import Policy
import Testing
import Vetting

@testable import Comparison

@Suite struct BacktestTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    private static func read(
        _ content: Content, connections: String = "", invitations: String, senders: [String: String] = [:]
    ) throws -> Inbox {
        let folder = FileManager.default.temporaryDirectory.appending(path: "backtest-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func write(_ name: String, _ text: String) throws {
            let url = URL(filePath: folder + "/" + name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        try write(
            "export/Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n" + invitations)
        try write(
            "export/Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + connections)
        try write("senders/.keep", "")
        for (name, text) in senders { try write("senders/\(name).md", text) }
        var site = SiteConfiguration(folder: folder)
        site.owner.name = "Maya Lindgren"
        site.inputs = .init(export: "export", dossiers: "senders")
        site.asOf = Day("2026-11-20")
        return try InboxReader(configuration: site, registry: content.registry, detectors: content.detectors).read()
    }

    private static func content() throws -> Content {
        try ContentLoader.load(folder: root + "/content", shownAs: "content", withCases: false)
    }

    private static func dossier(_ name: String, answered: String, on: String) -> String {
        """
        ---
        sender: { name: \(name) }
        facts:
          sender.relationship: { value: friend, on: \(on) }
        answered: { how: \(answered), on: 2026-11-10 }
        ---
        """
    }

    @Test func `what was noted before the invitation counts, what was noted later does not`() throws {
        let content = try Self.content()
        let inbox = try Self.read(
            content,
            invitations: """
                Ada Early,Maya Lindgren,"11/3/26, 9:14 AM",,INCOMING,,
                Bob Late,Maya Lindgren,"11/3/26, 9:14 AM",,INCOMING,,
                Cleo Undated,Maya Lindgren,,,INCOMING,,
                Dan Waiting,Maya Lindgren,"11/3/26, 9:14 AM",,INCOMING,,

                """,
            senders: [
                "ada": Self.dossier("Ada Early", answered: "accepted", on: "2026-11-02"),
                "bob": Self.dossier("Bob Late", answered: "ignored", on: "2026-11-03"),
                "cleo": Self.dossier("Cleo Undated", answered: "declined", on: "2026-11-02"),
            ])

        let backtest = try Backtest(content, inbox)

        #expect(backtest.trials.map(\.name) == ["Ada Early", "Bob Late"])
        #expect(backtest.trials.map(\.answer.response) == [.accept, .vetFurther])
        #expect(backtest.trials.map(\.agreement) == [.agrees, .open])
        #expect(backtest.waiting == 1 && backtest.undated == 1 && backtest.unclear == 0)
    }

    @Test func `being connected by now is the outcome, and no reason for it`() throws {
        let content = try Self.content()
        let inbox = try Self.read(
            content,
            connections:
                "Ada,Early,https://www.linkedin.com/in/ada-early,ada@plonk.example,Plonk Ltd,Boss,06 Nov 2026\n",
            invitations:
                "Ada Early,Maya Lindgren,\"11/3/26, 9:14 AM\",,INCOMING,https://www.linkedin.com/in/ada-early,\n")
        let sender = try #require(inbox.senders.first)
        #expect(sender.state == .connected)

        let facts = try #require(Hindsight(inbox).facts(of: sender))

        #expect(facts["history.connected"]?.value == .flag(false))
        #expect(facts["sender.company"] == nil)
        #expect(facts["contact.email"] == nil)
        #expect(facts["invitation.ageDays"]?.value == .count(0))
        #expect(try Backtest(content, inbox).trials.map(\.outcome) == [.accepted])
    }

    @Test(arguments: Response.allCases)
    func `who is let in and who is kept out never agree, and looking first is neither`(response: Response) {
        let agreements = Answer.Way.allCases.map { Agreement(response, $0) }
        switch response {
        case .accept: #expect(agreements == [.agrees, .opposite, .opposite, .opposite])
        case .vetFurther, .askFirst: #expect(agreements == [.open, .open, .open, .open])
        case .ignore: #expect(agreements == [.opposite, .agrees, .otherWay, .otherWay])
        case .decline: #expect(agreements == [.opposite, .otherWay, .agrees, .otherWay])
        case .declineAndBlock: #expect(agreements == [.opposite, .otherWay, .otherWay, .agrees])
        }
    }
}
