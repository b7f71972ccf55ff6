#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A lock on a folder, held until its last user lets go or the process ends, however it ends.
final class FolderLock: Sendable {
    private let folder: Descriptor

    /// Takes the lock if it is free; nothing where somebody holds it.
    init?(ifFree path: String) throws(SystemFailure) {
        folder = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, doing: "lock the folder")
        guard flock(folder.number, LOCK_EX | LOCK_NB) == 0 else {
            guard errno == EWOULDBLOCK else { throw SystemFailure("lock the folder", path) }
            return nil
        }
    }

    /// Waits for the lock for at most five seconds, then goes on without it: whoever holds a lock on the folder for
    /// reasons of their own (`flock . make report`) must not stop a build for ever.
    init(waitingFor path: String) throws(SystemFailure) {
        folder = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY, doing: "open the folder")
        var attempts = 0
        while flock(folder.number, LOCK_EX | LOCK_NB) != 0, attempts < 500 {
            attempts += 1
            usleep(10_000)
        }
    }
}
