public import Diagnostics
internal import CExchange

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A site on its way to disk: files are written beside the old site; `Publisher` then exchanges the two in one step.
public struct SiteBuild: Sendable {
    let output: OutputFolder
    let options: PublishingOptions
    let folder: BuildFolder
    let previous: PreviousSite?
    /// What the process's mask of permissions leaves of `options.fileMode`.
    let permissions: mode_t

    init(_ output: OutputFolder, _ options: PublishingOptions, report: inout PublishingReport) throws(DiagnosticError) {
        (self.output, self.options) = (output, options)
        previous = try PreviousSite(in: output, force: options.force)
        do throws(SystemFailure) {
            if options.inPlace { try Self.makeOutput(output, options) } else { try Self.refuseMountPoint(output) }
            let place = options.inPlace ? output.path : output.parent
            folder = try BuildFolder.make(for: output, inside: place, options: options, report: &report)
            permissions = try Self.permissions(in: folder, options)
        } catch {
            throw error.published(to: output)
        }
    }

    private static func makeOutput(_ output: OutputFolder, _ options: PublishingOptions) throws(SystemFailure) {
        guard mkdir(output.path, options.folderMode) == 0 || errno == EEXIST else {
            throw SystemFailure("make the folder", output.path)
        }
    }

    /// Says at once, before any page is rendered, what the exchange would say at the end.
    private static func refuseMountPoint(_ output: OutputFolder) throws(SystemFailure) {
        guard let device = try FileIdentity.at(output.path)?.device else { return }
        guard try FileIdentity.at(output.parent)?.device == device else {
            throw SystemFailure(SystemFailure.exchange, output.path, code: EXDEV)
        }
    }

    private static func permissions(
        in folder: BuildFolder, _ options: PublishingOptions
    ) throws(SystemFailure) -> mode_t {
        let path = folder.path + "/permissions"
        let probe = try Descriptor(opening: path, O_WRONLY | O_CREAT, mode: options.fileMode, doing: "write it")
        defer { unlink(path) }
        return FileIdentity(try probe.status()).permissions
    }

    /// Puts one file into the new site; from as many tasks at a time as one likes.
    ///
    /// Throws where the path could leave the site or is taken, and where the disk says no.
    ///
    /// - Parameter fingerprint: of all that the bytes depend on, to be asked for by the next build.
    public func write(
        _ path: String, _ bytes: [UInt8], madeFrom fingerprint: UInt128? = nil
    ) throws(DiagnosticError) -> PublishedFile {
        let place = try OutputPath(path)
        let entry = SiteManifest.Entry(hash: ContentHash(bytes), fingerprint: fingerprint ?? 0)
        let isOld = previous?.has(place, bytes, entry.hash, permissions: permissions) ?? false
        return try put(place, bytes, entry, isOld: isOld)
    }

    /// The files that belong to the old site.
    public var earlierPaths: [String] { previous.map { Array($0.manifest.files.keys) } ?? [] }

    /// The bytes of a file that the old site has, made from just this, and as they were written; nil where it has none.
    public func earlier(_ path: String, madeFrom fingerprint: UInt128) -> [UInt8]? {
        previous?.bytes(of: path, madeFrom: fingerprint, permissions: permissions)
    }

    /// A file of the old site that is as it was written, by its lines; nil where there is none.
    public func earlierLines(of path: String) -> LinedFile? { previous?.lines(of: path) }

    /// Puts a file of the old site into the new one, with the bytes that `earlier` gave.
    public func keep(
        _ path: String, _ bytes: [UInt8], madeFrom fingerprint: UInt128
    ) throws(DiagnosticError) -> PublishedFile {
        guard let entry = previous?.manifest.files[path], entry.fingerprint == fingerprint else {
            return try write(path, bytes, madeFrom: fingerprint)
        }
        var file = try put(OutputPath(path), bytes, entry, isOld: true)
        file.isKept = true
        return file
    }

    private func put(
        _ place: OutputPath, _ bytes: [UInt8], _ entry: SiteManifest.Entry, isOld: Bool
    ) throws(DiagnosticError) -> PublishedFile {
        do throws(SystemFailure) {
            let isUnchanged = isOld ? try link(place) : false
            if !isUnchanged { try make(place, bytes) }
            return PublishedFile(path: place.text, isUnchanged: isUnchanged, entry: entry)
        } catch {
            throw error.published(to: output)
        }
    }

    /// Begins a file that comes in pieces, for those too big to hold in memory.
    public func begin(_ path: String) throws(DiagnosticError) -> StreamedFile {
        let place = try OutputPath(path)
        do throws(SystemFailure) {
            try makeFolders(for: place)
            return try StreamedFile(place, in: self)
        } catch {
            throw error.published(to: output)
        }
    }

    /// Links the file of the old site; false where it may not be linked.
    private func link(_ place: OutputPath) throws(SystemFailure) -> Bool {
        guard let previous else { return false }
        let (old, new) = (previous.path + "/" + place.text, folder.site + "/" + place.text)
        if linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0 { return true }
        guard errno == ENOENT else { return false }
        try makeFolders(for: place)
        return linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0
    }

    private func make(_ place: OutputPath, _ bytes: [UInt8]) throws(SystemFailure) {
        let path = folder.site + "/" + place.text
        do throws(SystemFailure) {
            try create(path, bytes)
        } catch {
            guard error.code == ENOENT else { throw error }
            try makeFolders(for: place)
            try create(path, bytes)
        }
    }

    private func create(_ path: String, _ bytes: [UInt8]) throws(SystemFailure) {
        try Descriptor(creating: path, mode: options.fileMode).writeAll(bytes)
    }

    private func makeFolders(for place: OutputPath) throws(SystemFailure) {
        for parent in place.text.parentFolders {
            let path = folder.site + "/" + parent
            guard mkdir(path, options.folderMode) == 0 || errno == EEXIST else {
                throw SystemFailure("make the folder", path)
            }
        }
    }
}
