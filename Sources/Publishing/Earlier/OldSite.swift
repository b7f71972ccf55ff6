#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A site that was exchanged for the next one and now has to go.
///
/// What its manifest lists is removed. All else belongs to somebody: it was linked into the next site before the
/// exchange; what came after that moves there now.
struct OldSite {
    let path: String
    /// The folder of the site that took its place.
    let next: String
    private let manifest: SiteManifest

    init(path: String, next: String) throws(SystemFailure) {
        (self.path, self.next) = (path, next)
        manifest = try SiteManifest(inSite: path) ?? SiteManifest()
    }

    /// Removes the site; what could neither be removed nor moved stays where it is.
    func clear() throws(SystemFailure) {
        try clear(folder: "")
        // Last of all, so that a build that ends on the way leaves behind what the next one needs to go on.
        unlink(path + "/" + SiteManifest.fileName)
        rmdir(path)
    }

    private func clear(folder: String) throws(SystemFailure) {
        for name in try folderEntries(path + "/" + folder) {
            let entry = folder.isEmpty ? name : folder + "/" + name
            guard entry != SiteManifest.fileName else { continue }
            let old = path + "/" + entry
            guard let identity = try FileIdentity.at(old) else { continue }
            if identity.kind == .folder {
                try clear(folder: entry)
                rmdir(old)
            } else if try isDone(entry, identity) {
                guard unlink(old) == 0 else { throw SystemFailure("remove it", old) }
            } else {
                try move(entry)
            }
        }
    }

    /// Whether a file is ours to remove, or stands in the next site already.
    private func isDone(_ entry: String, _ identity: FileIdentity) throws(SystemFailure) -> Bool {
        if manifest.owns(entry) { return true }
        return try FileIdentity.at(next + "/" + entry) == identity
    }

    /// Moves a file of somebody else's into the next site, unless a page stands there.
    private func move(_ entry: String) throws(SystemFailure) {
        let target = next + "/" + entry
        guard try SiteManifest(inSite: next)?.owns(entry) != true else { return }
        for folder in entry.parentFolders { mkdir(next + "/" + folder, 0o755) }
        rename(path + "/" + entry, target)
    }
}
