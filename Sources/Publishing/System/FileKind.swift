#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// What stands at a path, links not followed.
enum FileKind: Sendable {
    case folder, regularFile
    /// A symbolic link, a pipe, a device.
    case other

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFREG: self = .regularFile
        default: self = .other
        }
    }
}

/// The identity of what stands at a path: equal for two hard links to one file.
struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
    let kind: FileKind
    /// Permission bits only.
    let permissions: mode_t

    init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
        kind = FileKind(mode: status.st_mode)
        permissions = status.st_mode & 0o7777
    }

    /// Nothing where there is nothing.
    static func at(_ path: String) throws(SystemFailure) -> FileIdentity? {
        var status = stat()
        if lstat(path, &status) == 0 { return FileIdentity(status) }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw SystemFailure("look at it", path)
    }
}
