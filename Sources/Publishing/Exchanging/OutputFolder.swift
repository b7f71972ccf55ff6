internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The folder that a site goes into: where it really is, and what the messages call it.
struct OutputFolder: Sendable {
    /// As the user wrote it.
    let shown: String
    /// The folder that holds it, absolute, links resolved.
    let parent: String
    let name: String

    var path: String { parent == "/" ? "/" + name : parent + "/" + name }

    init(_ shown: String) throws(DiagnosticError) {
        self.shown = shown
        let trimmed = Self.withoutTrailingSlashes(shown)
        // A link to a folder means that folder; one that leads nowhere is resolved up to its own name.
        if let real = Self.realPath(trimmed), let split = Self.split(real) {
            (parent, name) = split
            return
        }
        let (folder, last) = Self.split(trimmed) ?? (".", trimmed)
        guard !last.isEmpty, last != ".", last != ".." else {
            throw DiagnosticError(.error("This cannot be an output folder", at: SourceLocation(shown)))
        }
        try Self.makeFolders(folder)
        guard let real = Self.realPath(folder) else {
            throw SystemFailure("open the folder", folder).diagnostic
        }
        (parent, name) = (real, last)
    }

    private static func withoutTrailingSlashes(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return String(path)
    }

    /// Folder and last name; nothing for a bare name and for the root.
    private static func split(_ path: String) -> (String, String)? {
        guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func makeFolders(_ path: String) throws(DiagnosticError) {
        for folder in path.parentFolders + [path] where !folder.isEmpty {
            if mkdir(folder, 0o777) != 0, errno != EEXIST, errno != EISDIR {
                throw SystemFailure("make the folder", folder).diagnostic
            }
        }
    }
}
