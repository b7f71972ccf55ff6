internal import CExchange
internal import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The step that puts a finished build in the place of the old site.
struct Exchange {
    private let build: SiteBuild
    private let manifest: SiteManifest

    init(_ build: SiteBuild, _ manifest: SiteManifest) { (self.build, self.manifest) = (build, manifest) }

    func publish() throws(DiagnosticError) {
        let collisions: [String]
        do throws(SystemFailure) {
            try manifest.write(into: build.folder.site, mode: build.options.fileMode)
            collisions = try carryForeignFiles()
        } catch {
            throw error.published(to: build.output)
        }
        guard collisions.isEmpty else { throw DiagnosticError(collisions: collisions, in: build.output) }
        do throws(SystemFailure) { try exchange() } catch { throw error.published(to: build.output) }
    }

    private func carryForeignFiles() throws(SystemFailure) -> [String] {
        guard let previous = build.previous else { return [] }
        var foreign = ForeignFiles(previous, new: build.folder.site)
        try foreign.carry()
        return foreign.collisions
    }

    private func exchange() throws(SystemFailure) {
        let (new, target, marker) = (build.folder.site, build.output.path, build.folder.marker)
        guard build.previous != nil else {
            // Where somebody made the folder in the meantime, this fails unless it is still empty.
            guard rename(new, target) == 0 else { throw SystemFailure("put the site there", target) }
            return
        }
        _ = try Descriptor(opening: marker, O_WRONLY | O_CREAT, mode: 0o600, doing: "write it")
        guard vestibule_exchange(new, target) == 0 else {
            let failure = SystemFailure(SystemFailure.exchange, target)
            unlink(marker)
            throw failure
        }
    }
}
