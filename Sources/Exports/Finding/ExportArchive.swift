internal import Diagnostics

/// An export as it is delivered: a ZIP. Opened once for its list of files and once for each stage of reading.
struct ExportArchive: ExportSource {
    let path: String
    let shownAs: String
    let limits: ReadingLimits

    func listing() throws(DiagnosticError) -> ExportListing {
        let archive = try ArchiveReader(path: path)
        var paths: [String] = []
        var count = 0
        while let entry = try archive.next() {
            count += 1
            if count > limits.entries { throw ArchiveFailure.tooManyEntries(shownAs, limit: limits.entries) }
            if entry.isFile, let path = entry.path { paths.append(path) }
        }
        guard let listing = ExportListing(paths: paths, shownAs: shownAs) else {
            throw ExportArchive.noInvitations(shownAs, found: paths)
        }
        return listing
    }

    func stream(
        _ files: [ExportFile], budget: inout UnpackingBudget, into take: (ExportFile, UnsafeRawBufferPointer) -> Void
    ) throws(DiagnosticError) {
        let archive = try ArchiveReader(path: path)
        var wanted = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        while !wanted.isEmpty, let entry = try archive.next() {
            guard entry.isFile, let path = entry.path, let file = wanted.removeValue(forKey: path) else { continue }
            if entry.isEncrypted { throw ArchiveFailure.encrypted(shownAs) }
            try unpack(file, declared: entry.size, from: archive, budget: &budget, into: take)
        }
    }

    private func unpack(
        _ file: ExportFile, declared: Int?, from archive: ArchiveReader, budget: inout UnpackingBudget,
        into take: (ExportFile, UnsafeRawBufferPointer) -> Void
    ) throws(DiagnosticError) {
        budget.beginFile()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try archive.read(into: buffer)
            try budget.spend(count, on: file.shownAs)
            take(file, UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            if count == 0 { return }
        }
    }
}
