#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A file of the old site that is read line by line, in any order, without holding it in memory.
public final class LinedFile: Sendable {
    private static let piece = 1 << 20

    private let file: Descriptor
    /// Where each line begins, and last where the file ends.
    private let starts: [Int]

    public var count: Int { starts.count - 1 }

    /// - Parameter hash: of the bytes as they were written; nil where the file has others.
    init?(_ path: String, hash: ContentHash) throws(SystemFailure) {
        file = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, doing: "read it")
        guard FileIdentity(try file.status()).kind == .regularFile else { return nil }
        var hasher = ContentHasher()
        var starts = [0]
        var place = 0
        while true {
            let bytes = try file.read(upTo: LinedFile.piece, from: place)
            guard !bytes.isEmpty else { break }
            hasher.add(bytes)
            LinedFile.add(ends: bytes, at: place, to: &starts)
            place += bytes.count
        }
        guard hasher.hash == hash else { return nil }
        if starts.last != place { starts.append(place) }
        self.starts = starts
    }

    private static func add(ends bytes: [UInt8], at place: Int, to starts: inout [Int]) {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            var offset = 0
            while let end = memchr(base + offset, Int32(UInt8(ascii: "\n")), buffer.count - offset) {
                offset = base.distance(to: UnsafeRawPointer(end)) + 1
                starts.append(place + offset)
            }
        }
    }

    /// The bytes of a line without its end, at most `limit`; nil where they cannot be read.
    ///
    /// - Parameter number: from 0.
    public func line(_ number: Int, upTo limit: Int) -> [UInt8]? {
        let count = min(starts[number + 1] - starts[number], limit)
        do throws(SystemFailure) {
            var bytes = try file.read(upTo: count, from: starts[number])
            guard bytes.count == count else { return nil }
            if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
            return bytes
        } catch {
            return nil
        }
    }
}

extension PreviousSite {
    /// A file that is as it was written, by its lines; nil where it is another, or cannot be read.
    func lines(of file: String) -> LinedFile? {
        guard let entry = manifest.files[file], isReached(file) else { return nil }
        do throws(SystemFailure) {
            return try LinedFile(path + "/" + file, hash: entry.hash)
        } catch {
            return nil
        }
    }
}
