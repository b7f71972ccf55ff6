#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Tells two versions of a file apart by its bytes; not a protection against forgery.
public enum FileHash {
    private static let piece = 1 << 18

    /// 16 hexadecimal digits; nil where the file cannot be read.
    public static func text(of path: String) -> String? {
        do throws(SystemFailure) {
            let file = try Descriptor(opening: path, O_RDONLY, doing: "read it")
            var hasher = ContentHasher()
            var place = 0
            while true {
                let bytes = try file.read(upTo: piece, from: place)
                guard !bytes.isEmpty else { return hasher.hash.text }
                hasher.add(bytes)
                place += bytes.count
            }
        } catch {
            return nil
        }
    }
}
