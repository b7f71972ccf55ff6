import ListPages
import SiteFiles
import Diagnostics
import Foundation
import Testing

@testable import Report

struct ThemeTests {
    /// A folder of themes with one file in it, taken away afterwards.
    private func withTheme<Result>(_ path: String, _ text: String, _ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("themes-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return try body(folder.path)
    }

    @Test func `one file of the site's own theme goes before the shipped one`() throws {
        try withTheme("default/assets/own.css", ":root { --accept: teal; }") { own in
            let theme = try SiteTheme.load(named: "default", in: [own, Sample.root + "/themes"])
            let css = try #require(theme.assets.first { $0.path == "assets/own.css" })
            #expect(String(decoding: css.bytes, as: UTF8.self) == ":root { --accept: teal; }")
            #expect(theme.assets.contains { $0.path == "assets/vestibule.css" })
        }
    }

    @Test func `an unknown name in a template is an error with its place and a suggestion`() throws {
        try withTheme("default/templates/404.mustache", "<p>{{fram.title}}</p>\n") { own in
            let error = #expect(throws: DiagnosticError.self) {
                try SiteTheme.load(named: "default", in: [own, Sample.root + "/themes"])
            }
            let text = error.map { "\($0)" } ?? ""
            #expect(text.hasPrefix("\(own)/default/templates/404.mustache:1:4: error: "), "\(text)")
            #expect(text.contains("did you mean \"frame"), "\(text)")
        }
    }

    @Test func `a theme that is nowhere is named with the nearest one`() {
        let error = #expect(throws: DiagnosticError.self) {
            try SiteTheme.load(named: "defalt", in: [Sample.root + "/themes"])
        }
        #expect(error.map { "\($0)" }?.contains("did you mean \"default\"?") == true)
    }
}
