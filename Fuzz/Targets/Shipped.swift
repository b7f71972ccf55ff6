internal import Diagnostics
internal import Foundation
internal import Policy
internal import Vetting
internal import VettingEngine

/// The content that targets read with, each prepared once in a process.
enum Shipped {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The shipped content.
    static let content = Result {
        try ContentLoader.load(folder: root + "/content", shownAs: "content", withCases: false)
    }

    static let engine = Result { try Engine(content.get().policy) }

    /// The texts of a small policy.
    static let small = Result {
        let folder = root + "/Tests/Fixtures/good/content-small/"
        func file(_ name: String) throws -> TextFile {
            TextFile(path: name, text: try String(contentsOfFile: folder + name, encoding: .utf8))
        }
        return ContentFiles(
            facts: try file("facts.yml"), policy: try file("policy.yml"), sources: try file("sources.yml"),
            guidance: [try file("guidance/people.md"), try file("guidance/money.md")])
    }
}
