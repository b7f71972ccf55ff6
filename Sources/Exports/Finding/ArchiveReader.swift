internal import CArchive
internal import Diagnostics

/// The one owner of a libarchive reader: steps through a ZIP, entry after entry, without unpacking what is not asked for.
final class ArchiveReader {
    struct Entry {
        /// As stored; nil where it is in no encoding that can be read.
        let path: String?
        let isFile: Bool
        let isEncrypted: Bool
        /// As declared, which need not be true; nil where it is not.
        let size: Int?
    }

    private let archive: OpaquePointer
    private let path: String

    init(path: String) throws(DiagnosticError) {
        guard let archive = archive_read_new() else { throw ArchiveFailure.broken(path) }
        self.archive = archive
        self.path = path
        archive_read_support_format_zip(archive)
        guard archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK else {
            throw ArchiveFailure.broken(path)
        }
    }

    deinit { archive_read_free(archive) }

    /// The next entry, or nil at the end.
    func next() throws(DiagnosticError) -> Entry? {
        var entry: OpaquePointer?
        switch vestibule_read_next_header(archive, &entry) {
        case ARCHIVE_OK, ARCHIVE_WARN: return entry.map(ArchiveReader.entry)
        case ARCHIVE_EOF: return nil
        default: throw ArchiveFailure.broken(path)
        }
    }

    /// Unpacks more of the entry at hand into `buffer`: the number of bytes, 0 at its end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(DiagnosticError) -> Int {
        let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw ArchiveFailure.broken(path) }
        return count
    }

    private static func entry(_ entry: OpaquePointer) -> Entry {
        let path = (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)).map { String(cString: $0) }
        let kind = UInt32(archive_entry_filetype(entry)) & 0o170000
        return Entry(
            path: path, isFile: kind == 0o100000, isEncrypted: archive_entry_is_encrypted(entry) != 0,
            size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil)
    }
}

/// What is told of an archive that cannot be used.
enum ArchiveFailure {
    static func broken(_ path: String) -> DiagnosticError {
        DiagnosticError(
            .error("The archive is broken or cut short; download the export again", at: SourceLocation(path)))
    }

    static func encrypted(_ path: String) -> DiagnosticError {
        DiagnosticError(
            .error(
                "The archive is protected by a password; unpack it and give the folder instead",
                at: SourceLocation(path)))
    }

    static func tooManyEntries(_ path: String, limit: Int) -> DiagnosticError {
        DiagnosticError(.error("The archive holds more than \(limit) files", at: SourceLocation(path)))
    }
}
