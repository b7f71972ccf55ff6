#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The names in a folder, `.` and `..` left out, sorted.
func folderEntries(_ path: String) throws(SystemFailure) -> [String] {
    // Opened first by itself: `opendir` would follow a symbolic link.
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure("read the folder", path) }
    guard let stream = fdopendir(descriptor) else {
        let failure = SystemFailure("read the folder", path)
        close(descriptor)
        throw failure
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
}
