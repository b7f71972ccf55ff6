import ListPages
import Foundation
import Templates
import Testing

@testable import Report

/// The names that docs/themes.md tells are those that the pages declare. With VESTIBULE_RECORD=1 that part of the page
/// is written anew, and the run fails.
struct ThemeDocumentationTests {
    private static let start = "## What each page offers\n"

    @Test func `the documentation of themes tells every name of every page`() throws {
        let path = Sample.root + "/docs/themes.md"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let parts = text.components(separatedBy: Self.start)
        try #require(parts.count == 2)
        let expected = "\n" + ThemeReference.markdown(for: SiteTheme.pages)
        if ProcessInfo.processInfo.environment["VESTIBULE_RECORD"] != nil {
            try Data((parts[0] + Self.start + expected).utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("recorded anew")
        }
        #expect(parts[1] == expected, "record docs/themes.md anew: VESTIBULE_RECORD=1 make test")
    }
}
