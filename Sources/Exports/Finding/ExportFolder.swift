package import Diagnostics
internal import Foundation

/// An export that was unpacked.
struct ExportFolder: ExportSource {
    let path: String
    let shownAs: String

    func listing() throws(DiagnosticError) -> ExportListing {
        let names = try Folder.names(in: path, shownAs: shownAs)
        guard let listing = ExportListing(paths: names, shownAs: shownAs) else {
            throw ExportFolder.noInvitations(shownAs, found: names)
        }
        return listing
    }

    func stream(
        _ files: [ExportFile], budget: inout UnpackingBudget, into take: (ExportFile, UnsafeRawBufferPointer) -> Void
    ) throws(DiagnosticError) {
        for file in files {
            budget.beginFile()
            try read(file, budget: &budget, into: take)
        }
    }

    private func read(
        _ file: ExportFile, budget: inout UnpackingBudget, into take: (ExportFile, UnsafeRawBufferPointer) -> Void
    ) throws(DiagnosticError) {
        guard let handle = FileHandle(forReadingAtPath: path + "/" + file.path) else { throw unreadable(file) }
        defer { handle.closeFile() }
        while true {
            let chunk: Data
            do { chunk = try handle.read(upToCount: 1 << 18) ?? Data() } catch { throw unreadable(file) }
            try budget.spend(chunk.count, on: file.shownAs)
            chunk.withUnsafeBytes { take(file, $0) }
            if chunk.isEmpty { return }
        }
    }

    private func unreadable(_ file: ExportFile) -> DiagnosticError {
        DiagnosticError(.error("The file cannot be read", at: SourceLocation(file.shownAs)))
    }
}

/// The names in a folder.
package enum Folder {
    /// Sorted, hidden ones left out.
    package static func names(in path: String, shownAs: String) throws(DiagnosticError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw DiagnosticError(.error("The folder cannot be read", at: SourceLocation(shownAs)))
        }
    }

    package static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
