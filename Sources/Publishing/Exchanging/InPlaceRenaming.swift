internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Publishing where the folder cannot be exchanged: file by file, pages last, removals after.
///
/// Not one step: who looks in between sees new assets under old pages, and for an instant old and new pages. At
/// every instant the manifest lists all files that are ours, so that a build that ends on the way loses nothing.
struct InPlaceRenaming {
    private let build: SiteBuild
    private let manifest: SiteManifest
    private let old: SiteManifest

    init(_ build: SiteBuild, _ manifest: SiteManifest) {
        (self.build, self.manifest) = (build, manifest)
        old = build.previous?.manifest ?? SiteManifest()
    }

    func publish(_ files: [PublishedFile]) throws(DiagnosticError) {
        let collisions: [String]
        do throws(SystemFailure) { collisions = try self.collisions() } catch {
            throw error.published(to: build.output)
        }
        guard collisions.isEmpty else { throw DiagnosticError(collisions: collisions, in: build.output) }
        do throws(SystemFailure) {
            try put(SiteManifest(files: old.files.merging(manifest.files) { _, new in new }))
            try rename(files.filter { !$0.isUnchanged }.map(\.path))
            try removeOld()
            try put(manifest)
        } catch {
            throw error.published(to: build.output)
        }
    }

    /// Places of the new site at which something stands that is not ours.
    private func collisions() throws(SystemFailure) -> [String] {
        var found: Set<String> = []
        let folders = Set(manifest.files.keys.flatMap(\.parentFolders))
        for folder in folders where try kind(folder) ?? .folder != .folder && !old.owns(folder) { found.insert(folder) }
        for file in manifest.files.keys where !old.owns(file) && file.parentFolders.allSatisfy({ !found.contains($0) })
        {
            if try kind(file) != nil { found.insert(file) }
        }
        return found.sorted()
    }

    private func kind(_ entry: String) throws(SystemFailure) -> FileKind? {
        try FileIdentity.at(build.output.path + "/" + entry)?.kind
    }

    private func put(_ manifest: SiteManifest) throws(SystemFailure) {
        try manifest.write(into: build.folder.site, mode: build.options.fileMode)
        try rename(SiteManifest.fileName)
    }

    private func rename(_ paths: [String]) throws(SystemFailure) {
        let isPage = { (path: String) in path.hasSuffix(".html") }
        for path in paths.filter({ !isPage($0) }).sorted() + paths.filter(isPage).sorted() {
            for folder in path.parentFolders { mkdir(build.output.path + "/" + folder, build.options.folderMode) }
            try rename(path)
        }
    }

    private func rename(_ entry: String) throws(SystemFailure) {
        let target = build.output.path + "/" + entry
        guard Self.rename(build.folder.site + "/" + entry, target) else { throw SystemFailure("write it", target) }
    }

    private static func rename(_ from: String, _ to: String) -> Bool {
        #if canImport(Darwin)
            Darwin.rename(from, to) == 0
        #elseif canImport(Musl)
            Musl.rename(from, to) == 0
        #else
            Glibc.rename(from, to) == 0
        #endif
    }

    private func removeOld() throws(SystemFailure) {
        guard let previous = build.previous else { return }
        for path in old.files.keys.sorted().reversed() where manifest.files[path] == nil {
            // Below a link that took a folder's place nothing is ours any more.
            guard previous.isReached(path) else { continue }
            guard unlink(build.output.path + "/" + path) == 0 || errno == ENOENT else {
                throw SystemFailure("remove it", build.output.path + "/" + path)
            }
            for folder in path.parentFolders.reversed() where rmdir(build.output.path + "/" + folder) != 0 { break }
        }
    }
}
