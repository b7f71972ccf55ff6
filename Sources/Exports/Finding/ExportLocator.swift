internal import Diagnostics
internal import Foundation

/// Finds the export behind a path: a ZIP, a folder that it was unpacked to, or a folder of several, of which the newest
/// wins by the date in its name.
struct ExportLocator {
    let limits: ReadingLimits

    /// - Parameter path: as the program opens it, and as it is shown.
    func locate(_ path: String) throws(DiagnosticError) -> any ExportSource {
        guard Folder.exists(path) else {
            throw DiagnosticError(.error("There is no such file or folder", at: SourceLocation(path)))
        }
        return Folder.isFolder(path) ? try export(in: path) : try archive(at: path)
    }

    private func archive(at path: String) throws(DiagnosticError) -> any ExportSource {
        guard isArchive(path) else {
            throw DiagnosticError(
                .error(
                    "This is not a ZIP archive; give the ZIP that LinkedIn sent, or the folder it was unpacked to",
                    at: SourceLocation(path)))
        }
        return ExportArchive(path: path, shownAs: path, limits: limits)
    }

    private func export(in path: String) throws(DiagnosticError) -> any ExportSource {
        let names = try Folder.names(in: path, shownAs: path)
        if names.contains(where: isInvitations) { return ExportFolder(path: path, shownAs: path) }
        let candidates = names.filter { isCandidate($0, in: path) }
        guard let newest = candidates.max(by: ExportName.isOlder) else {
            throw ExportFolder.noInvitations(path, found: names)
        }
        let chosen = path.hasSuffix("/") ? path + newest : path + "/" + newest
        if Folder.isFolder(chosen) { return ExportFolder(path: chosen, shownAs: chosen) }
        return try archive(at: chosen)
    }

    private func isCandidate(_ name: String, in folder: String) -> Bool {
        let path = folder + "/" + name
        guard Folder.isFolder(path) else { return name.lowercased().hasSuffix(".zip") }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.contains(where: isInvitations)
    }

    private func isInvitations(_ name: String) -> Bool { ExportRole(fileName: name) == .invitations }

    /// By its first bytes: a local file header, or the end record of an empty archive.
    private func isArchive(_ path: String) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { return false }
        defer { handle.closeFile() }
        let start = (try? handle.read(upToCount: 4)) ?? nil
        return [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]].contains(start.map(Array.init) ?? [])
    }
}
