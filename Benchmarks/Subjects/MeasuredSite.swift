public import ListPages
internal import Decisions
public import Dossiers
public import Invitations
public import Policy
public import Report

/// A generated site read into memory, with the policy and the theme it is made by.
public struct MeasuredSite: Sendable {
    public let configuration: SiteConfiguration
    public let content: Content
    public let theme: SiteTheme
    public let inbox: Inbox

    /// - Parameters:
    ///   - folder: as `Generate` made it.
    ///   - share: where `content` and `themes` are.
    ///   - lap: called after each step with its name.
    public init(_ folder: String, share: String, lap: (String) -> Void = { _ in }) throws {
        configuration = try SiteConfiguration.load(folder + "/site.yml")
        content = try ContentLoader.load(folder: share + "/content", shownAs: "content", withCases: false)
        lap("start: load and check the policy, compile the word lists")
        theme = try SiteTheme.load(named: "default", in: [share + "/themes"])
        lap("start: load the theme")
        inbox = try InboxReader(
            configuration: configuration, registry: content.registry, detectors: content.detectors,
            request: ReadingRequest(export: nil, asOf: nil, sourceDateEpoch: nil, today: SystemDay.today)
        ).read()
        lap("read: \(inbox.reading.rowsRead) rows, dossiers, joining people, finding campaigns")
    }

    public var builder: SiteBuilder {
        SiteBuilder(configuration: configuration, content: content, inbox: inbox, theme: theme)
    }
}
