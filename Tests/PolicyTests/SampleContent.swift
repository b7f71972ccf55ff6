import Diagnostics
import Foundation
import Policy
import PolicyChecks

/// The small policy of `Tests/Fixtures/good/content-small`, as a folder of one's own in which files can be exchanged.
struct SampleContent: ~Copyable {
    let folder: URL

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// - Parameter overlay: a folder whose files take the place of the small policy's.
    init(overlay: URL? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "vestibule-policy-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Self.fixtures.appending(path: "good/content-small"), to: folder)
        guard let overlay else { return }
        for name in try FileManager.default.subpathsOfDirectory(atPath: overlay.path).sorted() {
            let source = overlay.appending(path: name)
            if try source.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
            try write(Data(contentsOf: source), to: name)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func load() throws(DiagnosticError) -> Content { try ContentLoader.load(folder: folder.path, shownAs: "content") }

    func write(_ data: Data, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    /// The file with every occurrence of one text exchanged for another, which must occur.
    func edit(_ name: String, _ old: String, _ new: String) throws {
        let text = try text(of: name)
        guard text.contains(old) else { throw Missing(text: old) }
        try write(text.replacingOccurrences(of: old, with: new), to: name)
    }

    func text(of name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appending(path: name)) }

    struct Missing: Error { var text: String }
}

/// Everything that loading and checking say, one diagnostic a line.
func findings(_ sample: borrowing SampleContent) -> String {
    do {
        return PolicyCheck.run(try sample.load()).map(\.description).joined(separator: "\n")
    } catch {
        return error.description
    }
}
