import ListPages
import SiteFiles
import Diagnostics
import Foundation
import Dossiers
import Invitations
import Policy
import Decisions
import Report
import Synchronization
import Vetting

/// The shipped sample, read once and built as often as a test likes.
struct Sample: Sendable {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    let content: Content
    let configuration: SiteConfiguration
    let inbox: Inbox
    let theme: SiteTheme

    static let shared = Result { try Sample() }
    /// The whole report, built once for all tests that only read it.
    static let report = Task { try await shared.get().build() }

    init() throws {
        content = try ContentLoader.load(folder: Sample.root + "/content", shownAs: "content")
        theme = try SiteTheme.load(named: "default", in: [Sample.root + "/themes"])
        configuration = try SiteConfiguration.load(Sample.root + "/site.example.yml")
        inbox = try InboxReader(
            configuration: configuration, registry: content.policy.registry, detectors: content.detectors
        ).read()
    }

    func build(_ options: SiteOptions = SiteOptions(), baseURL: String? = nil) async throws -> BuiltSite {
        var configuration = configuration
        configuration.baseURL = baseURL
        let builder = SiteBuilder(
            configuration: configuration, content: content, inbox: options.isGuidanceOnly ? nil : inbox, theme: theme,
            options: options)
        let files = Mutex<[String: [UInt8]]>([:])
        let summary = try await builder.build { file in files.withLock { $0[file.path, default: []] += file.bytes } }
        return BuiltSite(files: files.withLock { $0 }, summary: summary)
    }
}

/// The files of a site, in memory.
struct BuiltSite: Sendable {
    var files: [String: [UInt8]] = [:]
    var summary = SiteSummary()

    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
    /// The first file that holds one of the texts, or a name of a file that does; short texts may stand anywhere.
    func holds(_ secrets: [String?]) -> String? {
        let wanted = secrets.compactMap(\.self).filter { $0.count > 4 }.map { Data($0.prefix(40).utf8) }
        return files.keys.sorted().first { path in
            let haystack = Data(path.utf8) + Data(files[path] ?? [])
            return wanted.contains { haystack.range(of: $0) != nil }
        }
    }

    var pages: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }
}
