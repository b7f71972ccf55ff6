import Diagnostics
import Foundation
@testable import People
@testable import Dossiers
@testable import Invitations
import Testing
import Vetting

/// The messages of `Tests/Fixtures/broken/run-…` that reading gives; the built program is run over them elsewhere.
@Suite struct BrokenInputTests {
    @Test(arguments: [
        "config-repeated-key", "config-unknown-keys", "dossier-fits-several", "dossier-table", "dossier-unknown-fact",
        "dossier-without-front-matter", "dossiers-about-one-sender", "export-cut-short", "export-encrypted",
        "export-folder-without-invitations", "export-missing", "export-no-archive", "export-rows-cannot-be-read",
        "export-without-columns", "export-without-invitations", "no-date-known", "nothing-to-read",
    ])
    func `a broken input gets its messages`(_ name: String) throws {
        let folder = Repository.root + "/Tests/Fixtures/broken/run-\(name)"
        let expected = try String(contentsOfFile: folder + "/expected.txt", encoding: .utf8)
        let lines = expected.split(separator: "\n").map(String.init)
        let words = lines[0].split(separator: " ").map(String.init)
        let messages = messages(of: folder + "/files", options: Array(words.dropFirst(3)))
        #expect(messages == Array(lines.dropFirst().dropLast()))
        #expect(lines.last == "exit 1")
    }

    private func messages(of folder: String, options: [String]) -> [String] {
        func option(_ name: String) -> String? {
            options.firstIndex(of: name).map { options[$0 + 1] }
        }
        do throws(DiagnosticError) {
            let inbox = try reader(folder, export: option("--export"), asOf: option("--as-of")).read()
            return inbox.warnings.map { $0.description.replacing(folder + "/", with: "") }
        } catch {
            return error.diagnostics.map { $0.description.replacing(folder + "/", with: "") }
        }
    }

    private func reader(_ folder: String, export: String?, asOf: String?) throws(DiagnosticError) -> InboxReader {
        let site = folder + "/site.yml"
        let hasSite = FileManager.default.fileExists(atPath: site)
        return InboxReader(
            configuration: hasSite ? try SiteConfiguration.load(site) : SiteConfiguration(folder: folder),
            registry: TestRegistry.shared, detectors: TestDetectors.shared,
            request: ReadingRequest(export: export.map { folder + "/" + $0 }, asOf: asOf.flatMap { AsOfChoice($0) }))
    }
}
