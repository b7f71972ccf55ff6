#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// An open file or folder, closed when it goes out of scope. A lock taken with `flock` ends with it.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32
    let path: String

    init(opening path: String, _ flags: Int32, mode: mode_t = 0, doing: String) throws(SystemFailure) {
        number = open(path, flags | O_CLOEXEC, mode)
        self.path = path
        guard number >= 0 else { throw SystemFailure(doing, path) }
    }

    /// A new file; an error where something stands already.
    init(creating path: String, mode: mode_t) throws(SystemFailure) {
        try self.init(opening: path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode, doing: "write it")
    }

    deinit { if number >= 0 { close(number) } }

    func status() throws(SystemFailure) -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw SystemFailure("look at it", path) }
        return status
    }

    func writeAll(_ bytes: [UInt8]) throws(SystemFailure) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { write(number, $0.baseAddress?.advanced(by: done), $0.count - done) }
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemFailure("write it", path)
            }
            done += count
        }
    }

    /// At most `limit` bytes of the file, from `start` on.
    func read(upTo limit: Int, from start: Int = 0) throws(SystemFailure) -> [UInt8] {
        var failure: SystemFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
            while filled < limit {
                let count = pread(
                    number, buffer.baseAddress?.advanced(by: filled), limit - filled, off_t(start + filled))
                if count < 0, errno == EINTR { continue }
                if count < 0 { failure = SystemFailure("read it", path) }
                if count <= 0 { break }
                filled += count
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
