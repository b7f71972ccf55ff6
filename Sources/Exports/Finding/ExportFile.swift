/// One file of an export that is read.
struct ExportFile: Hashable, Sendable {
    /// `Invitations.csv`.
    let name: String
    let role: ExportRole
    /// Its path within the archive or folder.
    let path: String
    /// For messages: `exports/latest.zip/Invitations.csv`.
    let shownAs: String
}

/// The files of an export: those that are read, and the names of the rest.
struct ExportListing: Sendable {
    /// Sorted by name.
    let files: [ExportFile]
    /// Sorted.
    let others: [String]

    /// Takes the paths of an archive or a folder apart. Where it has folders, the one that holds Invitations.csv counts;
    /// of several, the topmost. Nil where there is none.
    init?(paths: [String], shownAs: String) {
        let usable = Set(paths).filter { !ExportListing.isHidden($0) }.sorted()
        let invitations = usable.filter { ExportRole(fileName: ExportListing.name(of: $0)) == .invitations }
        guard let chosen = invitations.min(by: { (ExportListing.depth($0), $0) < (ExportListing.depth($1), $1) })
        else { return nil }
        let folder = chosen.dropLast(ExportListing.name(of: chosen).count)
        var files: [ExportFile] = []
        var others: [String] = []
        for path in usable where !path.hasSuffix("/") {
            let name = ExportListing.name(of: path)
            if path.dropLast(name.count) == folder, let role = ExportRole(fileName: name) {
                files.append(ExportFile(name: name, role: role, path: path, shownAs: "\(shownAs)/\(name)"))
            } else {
                others.append(name)
            }
        }
        self.files = files.sorted { $0.name < $1.name }
        self.others = others.sorted()
    }

    /// The last part of a path; some archivers write backslashes.
    static func name(of path: String) -> String {
        path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path
    }

    /// What archivers and file managers leave behind.
    static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." || $0 == "__MACOSX" }
    }

    private static func depth(_ path: String) -> Int { path.split(separator: "/").count }
}
