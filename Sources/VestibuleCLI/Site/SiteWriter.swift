internal import SiteFiles
internal import Publishing
internal import Report

/// Takes the files of a site as they are made and puts them on disk.
actor SiteWriter {
    private let build: SiteBuild
    private let progress: Progress
    private var unfinished: [String: StreamedFile] = [:]
    private(set) var published: [PublishedFile] = []

    init(_ build: SiteBuild, _ progress: Progress) {
        (self.build, self.progress) = (build, progress)
    }

    func write(_ file: SiteFile) throws {
        switch file.part {
        case .whole: published.append(try put(file))
        case .first: unfinished[file.path] = try build.begin(file.path)
        case .next, .last: break
        }
        guard file.part != .whole, let stream = unfinished[file.path] else { return progress.advance() }
        try stream.append(file.bytes)
        guard file.part == .last else { return }
        published.append(try stream.close())
        unfinished[file.path] = nil
        progress.advance()
    }

    private func put(_ file: SiteFile) throws -> PublishedFile {
        guard file.isKept, let fingerprint = file.fingerprint else {
            return try build.write(file.path, file.bytes, madeFrom: file.fingerprint)
        }
        return try build.keep(file.path, file.bytes, madeFrom: fingerprint)
    }
}
