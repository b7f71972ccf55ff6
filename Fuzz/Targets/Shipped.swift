internal import Detectors
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

    /// Some brands, of which one may be meant by a name; all of them would be read anew for each name.
    static let brands = Result { try Array(content.get().detectors.brandNames.prefix(12)) }

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

    /// What every page and reply of it is read by.
    static let basis = Result {
        var log = DiagnosticLog()
        let basis = ContentBasis(try small.get(), &log)
        try promise(!log.hasErrors, "The small policy is not read: \(log.diagnostics)")
        return basis
    }
}
