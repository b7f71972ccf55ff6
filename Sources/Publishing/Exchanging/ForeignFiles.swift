internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The files and folders that somebody else put into the output: they move along into the new site.
///
/// They are hard-linked before the exchange, so that whoever looks finds them at every instant.
struct ForeignFiles {
    let manifest: SiteManifest
    let old: String
    let new: String
    private let ownFolders: Set<String>
    /// Places that a file of somebody else and a file of the new site both claim.
    private(set) var collisions: [String] = []

    init(_ previous: PreviousSite, new: String) {
        manifest = previous.manifest
        old = previous.path
        self.new = new
        ownFolders = Set(previous.manifest.files.keys.flatMap(\.parentFolders))
    }

    mutating func carry() throws(SystemFailure) { try carry(folder: "") }

    private mutating func carry(folder: String) throws(SystemFailure) {
        for name in try folderEntries(old + "/" + folder) {
            let entry = folder.isEmpty ? name : folder + "/" + name
            guard !manifest.owns(entry) else { continue }
            guard let identity = try FileIdentity.at(old + "/" + entry) else {
                throw SystemFailure("read the name of a file", old + "/" + folder, code: EILSEQ)
            }
            if identity.kind == .folder {
                if !ownFolders.contains(entry) { try makeFolder(entry, identity.permissions) }
                try carry(folder: entry)
            } else {
                try link(entry)
            }
        }
    }

    private mutating func makeFolder(_ entry: String, _ permissions: mode_t) throws(SystemFailure) {
        if mkdir(new + "/" + entry, 0o700) == 0 {
            guard chmod(new + "/" + entry, permissions) == 0 else { throw SystemFailure("make it", new + "/" + entry) }
        } else if try FileIdentity.at(new + "/" + entry)?.kind != .folder {
            collisions.append(entry)
        }
    }

    private mutating func link(_ entry: String) throws(SystemFailure) {
        let (source, target) = (old + "/" + entry, new + "/" + entry)
        if linkat(AT_FDCWD, source, AT_FDCWD, target, 0) == 0 { return }
        if errno == ENOENT {
            for folder in entry.parentFolders { mkdir(new + "/" + folder, 0o755) }
            if linkat(AT_FDCWD, source, AT_FDCWD, target, 0) == 0 { return }
        }
        // A file that may not be linked (another's own, say) is moved after the exchange instead.
        if errno == EEXIST || errno == ENOTDIR { collisions.append(entry) }
    }
}

extension DiagnosticError {
    /// Files of somebody else where the new site has its own: nothing is published over them.
    init(collisions: [String], in output: OutputFolder) {
        self.init(
            collisions.map { entry in
                .error(
                    "This is not Vestibule's own and stands where a file of the site belongs; move it away",
                    at: SourceLocation(output.shown + "/" + entry))
            })
    }
}
