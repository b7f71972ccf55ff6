internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The site that stands in the output folder before a build, if any.
struct PreviousSite: Sendable {
    let path: String
    let manifest: SiteManifest
    /// Folders on the way to the site's own files that are really folders: a link put in their place is not followed.
    private let folders: Set<String>

    /// Reads what stands in the output folder, and refuses what is not ours to write into.
    init?(in output: OutputFolder, force: Bool) throws(DiagnosticError) {
        do throws(SystemFailure) {
            guard let identity = try FileIdentity.at(output.path) else { return nil }
            guard identity.kind == .folder else {
                throw SystemFailure("write a site there", output.path, code: ENOTDIR)
            }
            path = output.path
            let found = try SiteManifest(inSite: output.path)
            let isEmpty = try folderEntries(output.path).isEmpty
            if found == nil, !force, !isEmpty { throw SystemFailure("", output.path, code: ENOTEMPTY) }
            manifest = found ?? SiteManifest()
            folders = try Self.realFolders(of: manifest, in: output.path)
        } catch {
            throw error.code == ENOTEMPTY ? Self.foreign(output) : error.published(to: output)
        }
    }

    private static func foreign(_ output: OutputFolder) -> DiagnosticError {
        DiagnosticError(
            .error(
                "The folder is not empty and holds no Vestibule site; choose another with --output, or take it over "
                    + "with --force (what stands in it stays)",
                at: SourceLocation(output.shown)))
    }

    private static func realFolders(
        of manifest: SiteManifest, in site: String
    ) throws(SystemFailure) -> Set<String> {
        var real: Set<String> = []
        for folder in Set(manifest.files.keys.flatMap(\.parentFolders)).sorted() {
            let isBelowReal = folder.parentFolders.last.map(real.contains) ?? true
            if isBelowReal, try FileIdentity.at(site + "/" + folder)?.kind == .folder { real.insert(folder) }
        }
        return real
    }

    /// Whether the way to a file of the site leads through folders only.
    func isReached(_ path: String) -> Bool { path.parentFolders.allSatisfy(folders.contains) }

    /// Whether the site has `file` with just these bytes and permissions, so that a hard link will do.
    ///
    /// The bytes are compared, not only their hash: somebody may have edited the file since.
    func has(_ file: OutputPath, _ bytes: [UInt8], _ hash: ContentHash, permissions: mode_t) -> Bool {
        guard manifest.files[file.text]?.hash == hash, isReached(file.text) else { return false }
        return read(file.text, permissions: permissions) { $0 == bytes.count } == bytes
    }

    /// The bytes of a file that was made from just this, where they are what was written then; else nil.
    func bytes(of file: String, madeFrom fingerprint: UInt128, permissions: mode_t) -> [UInt8]? {
        guard let entry = manifest.files[file], entry.fingerprint == fingerprint, isReached(file),
            let bytes = read(file, permissions: permissions, isSize: { _ in true }), ContentHash(bytes) == entry.hash
        else { return nil }
        return bytes
    }

    private func read(_ file: String, permissions: mode_t, isSize: (Int) -> Bool) -> [UInt8]? {
        do throws(SystemFailure) {
            let old = try Descriptor(opening: path + "/" + file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, doing: "read it")
            let status = try old.status()
            let identity = FileIdentity(status)
            guard identity.kind == .regularFile, identity.permissions == permissions, isSize(Int(status.st_size))
            else { return nil }
            return try old.read(upTo: Int(status.st_size))
        } catch {
            // An old file that cannot be read is written anew.
            return nil
        }
    }
}

extension SystemFailure {
    /// The same failure, named as the user named the output folder.
    func shown(_ output: OutputFolder) -> SystemFailure {
        guard path == output.path || path.hasPrefix(output.path + "/") else { return self }
        return SystemFailure(doing, output.shown + path.dropFirst(output.path.count), code: code)
    }
}
