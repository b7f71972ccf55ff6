public import Diagnostics

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A file of the new site that is written piece by piece.
public final class StreamedFile {
    private static let piece = 1 << 20

    private let place: OutputPath
    private let build: SiteBuild
    private let file: Descriptor
    private var hasher = ContentHasher()

    init(_ place: OutputPath, in build: SiteBuild) throws(SystemFailure) {
        (self.place, self.build) = (place, build)
        file = try Descriptor(creating: build.folder.site + "/" + place.text, mode: build.options.fileMode)
    }

    public func append(_ bytes: [UInt8]) throws(DiagnosticError) {
        hasher.add(bytes)
        do throws(SystemFailure) { try file.writeAll(bytes) } catch { throw error.published(to: build.output) }
    }

    /// Ends the file. Where the old site has just these bytes, its file takes the place of the new one.
    public func close() throws(DiagnosticError) -> PublishedFile {
        let hash = hasher.hash
        do throws(SystemFailure) {
            let isUnchanged = try isAsBefore(hash) ? keepOld(hash) : false
            return PublishedFile(path: place.text, isUnchanged: isUnchanged, entry: .init(hash: hash))
        } catch {
            throw error.published(to: build.output)
        }
    }

    private func isAsBefore(_ hash: ContentHash) throws(SystemFailure) -> Bool {
        guard let previous = build.previous, previous.manifest.files[place.text]?.hash == hash,
            previous.isReached(place.text),
            try FileIdentity.at(previous.path + "/" + place.text)?.kind == .regularFile
        else { return false }
        let old = try Descriptor(opening: previous.path + "/" + place.text, O_RDONLY | O_NOFOLLOW, doing: "read it")
        let (before, now) = (try old.status(), try file.status())
        guard before.st_size == now.st_size, before.st_mode == now.st_mode else { return false }
        return try hasSameBytes(old, count: Int(now.st_size))
    }

    private func hasSameBytes(_ old: borrowing Descriptor, count: Int) throws(SystemFailure) -> Bool {
        for start in stride(from: 0, to: count, by: Self.piece) {
            guard try old.read(upTo: Self.piece, from: start) == file.read(upTo: Self.piece, from: start) else {
                return false
            }
        }
        return true
    }

    /// Puts a link to the old file in the new one's place; false where that may not be.
    private func keepOld(_ hash: ContentHash) throws(SystemFailure) -> Bool {
        guard let previous = build.previous else { return false }
        let (old, new) = (previous.path + "/" + place.text, build.folder.site + "/" + place.text)
        let linked = build.folder.path + "/" + hash.text
        guard linkat(AT_FDCWD, old, AT_FDCWD, linked, 0) == 0 else { return false }
        guard rename(linked, new) == 0 else { throw SystemFailure("write it", new) }
        return true
    }
}
