import Diagnostics
import Foundation

@testable import Detectors

/// The shipped lexicons and lists, read once.
enum Content {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let log: DiagnosticLog = load().1
    static let detectors: Detectors = load().0

    private static func load() -> (Detectors, DiagnosticLog) {
        var log = DiagnosticLog()
        let detectors = Detectors(
            lexicons: files("content/lexicon", ending: ".yml"), lists: files("content/lists", ending: ".txt"), &log)
        return (detectors, log)
    }

    static func files(_ folder: String, ending: String) -> [(path: String, text: String)] {
        let path = root.appendingPathComponent(folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(ending) }.compactMap { name in
            let text = try? String(contentsOf: path.appendingPathComponent(name), encoding: .utf8)
            return text.map { (path: "\(folder)/\(name)", text: $0) }
        }
    }
}

/// Detectors of one small lexicon.
func makeDetectors(_ lexicon: String) -> (Detectors, [String]) {
    var log = DiagnosticLog()
    let detectors = Detectors(lexicons: [(path: "en.yml", text: lexicon)], lists: [], &log)
    return (detectors, log.diagnostics.map(\.description))
}
