internal import SiteFiles
internal import Publishing
internal import Report
internal import Synchronization

/// Takes the files of a site as they are made, from several tasks at a time, and puts them on disk.
final class SiteWriter: Sendable {
    private let build: SiteBuild
    private let progress: Progress
    private let done = Mutex<[PublishedFile]>([])
    private let unfinished = Mutex<[String: StreamedFile]>([:])

    init(_ build: SiteBuild, _ progress: Progress) {
        (self.build, self.progress) = (build, progress)
    }

    var published: [PublishedFile] { done.withLock { $0 } }

    func write(_ file: SiteFile) throws {
        guard let published = try file.part == .whole ? put(file) : append(file) else { return }
        done.withLock { $0.append(published) }
        progress.advance()
    }

    private func put(_ file: SiteFile) throws -> PublishedFile {
        guard file.isKept, let fingerprint = file.fingerprint else {
            return try build.write(file.path, file.bytes, madeFrom: file.fingerprint)
        }
        return try build.keep(file.path, file.bytes, madeFrom: fingerprint)
    }

    /// The whole file, once its last part is there.
    private func append(_ part: SiteFile) throws -> PublishedFile? {
        try unfinished.withLock { unfinished in
            if part.part == .first { unfinished[part.path] = try build.begin(part.path) }
            guard let stream = unfinished[part.path] else { return nil }
            try stream.append(part.bytes)
            guard part.part == .last else { return nil }
            unfinished[part.path] = nil
            return try stream.close()
        }
    }
}
