internal import Foundation
internal import Measuring

/// A site of Hugo's with a page for every sender of a report of ours.
///
/// Hugo reads `report.json` by a content adapter and prints what stands there by a template with the sections of our
/// page; reading an export, deciding and explaining are not asked of it.
struct HugoSite {
    let folder: String

    /// - Parameters:
    ///   - sources: `Benchmarks/hugo`.
    ///   - dossiers: of the same senders; their notes become the Markdown of their pages.
    init(_ folder: String, sources: String, dossiers: String) throws {
        self.folder = folder
        for (file, place) in [
            ("hugo.yaml", ""), ("_content.gotmpl", "content/senders/"), ("page.html", "layouts/senders/"),
        ] {
            let target = URL(fileURLWithPath: "\(folder)/\(place)\(file)")
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: URL(fileURLWithPath: "\(sources)/\(file)"), to: target)
        }
        try FileManager.default.createDirectory(atPath: folder + "/assets", withIntermediateDirectories: true)
        try JSONEncoder().encode(HugoSite.notes(in: dossiers))
            .write(to: URL(fileURLWithPath: folder + "/assets/notes.json"))
    }

    func take(report: String) throws {
        let place = folder + "/assets/report.json"
        if FileManager.default.fileExists(atPath: place) { try FileManager.default.removeItem(atPath: place) }
        try FileManager.default.copyItem(atPath: report, toPath: place)
    }

    /// Markdown by the address of the profile.
    private static func notes(in folder: String) throws -> [String: String] {
        var notes: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let profile = parts[1].firstMatch(of: /profile: (https:\S+)/) else {
                throw MeasuringError.cannotRead(name)
            }
            notes[String(profile.1)] = String(parts[2])
        }
        return notes
    }
}
