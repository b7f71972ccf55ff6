#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Removes a folder of our own making with all that is in it; links are removed, never followed.
func removeTree(_ path: String) throws(SystemFailure) {
    for name in try folderEntries(path) {
        let entry = path + "/" + name
        if unlink(entry) == 0 { continue }
        guard try FileIdentity.at(entry)?.kind == .folder else { throw SystemFailure("remove it", entry) }
        try removeTree(entry)
    }
    guard rmdir(path) == 0 else { throw SystemFailure("remove the folder", path) }
}
