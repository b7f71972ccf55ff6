internal import Diagnostics
internal import Foundation

/// A temporary folder for a preview, for its owner alone.
struct PreviewFolder: Sendable {
    private let root: String

    var path: String { root + "/site" }

    init() throws(DiagnosticError) {
        let temporary = FileManager.default.temporaryDirectory
        root = temporary.appendingPathComponent("vestibule-\(UUID().uuidString)").path
        do {
            try FileManager.default.createDirectory(
                atPath: root, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw DiagnosticError(.error("Cannot make a folder for the preview", at: SourceLocation(root)))
        }
    }

    func remove() {
        do { try FileManager.default.removeItem(atPath: root) } catch {
            // The system clears its temporary folders by itself.
        }
    }
}
