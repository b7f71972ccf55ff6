#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The list of a site's own files with a hash of their bytes and a fingerprint of what they were made from, kept in the site as `site-manifest.json`.
///
/// It says which files belong to Vestibule: only those are ever removed. One file a line, sorted by path, so that
/// the same site has the same manifest and a difference is easy to read.
struct SiteManifest: Sendable, Equatable {
    static let fileName = "site-manifest.json"
    private static let head = ["{", #"  "schema": "vestibule-manifest/1","#, #"  "files": {"#]
    /// Bytes; a site of a million senders has some 150 MB.
    private static let largest = 1 << 29
    private static let foot = ["  }", "}", ""]

    var files: [String: Entry] = [:]

    /// What is noted of a file.
    struct Entry: Hashable, Sendable {
        /// Of its bytes.
        var hash: ContentHash
        /// Of all that it was made from, as whoever made it counts that; zero where nobody noted it.
        var fingerprint: UInt128 = 0
    }

    init(files: [String: Entry] = [:]) { self.files = files }

    init(_ published: [PublishedFile]) {
        files = Dictionary(published.map { ($0.path, $0.entry) }, uniquingKeysWith: { first, _ in first })
    }

    func owns(_ path: String) -> Bool { path == Self.fileName || files[path] != nil }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    var bytes: [UInt8] {
        var bytes = Array(Self.head.joined(separator: "\n").utf8)
        bytes.reserveCapacity(bytes.count + 128 * (files.count + 1))
        var separator = "\n"
        for (path, entry) in files.sorted(by: { $0.key < $1.key }) {
            for part in [separator, "    \"", path, "\": \""] { bytes += part.utf8 }
            entry.append(to: &bytes)
            bytes.append(UInt8(ascii: "\""))
            separator = ",\n"
        }
        if files.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes.append(UInt8(ascii: "\n"))
        return bytes + Self.foot.joined(separator: "\n").utf8
    }

    /// Reads what `text` wrote, and nothing else: who edits the list by hand makes the folder a foreign one.
    init?(text: String) {
        // One line after the other: a forged list of a gigabyte of line ends keeps nothing.
        var text = text
        guard let files = text.withUTF8(Self.files) else { return nil }
        self.files = files
    }

    private static func files(in text: UnsafeBufferPointer<UInt8>) -> [String: Entry]? {
        var rest = text[...]
        for line in head { guard let next = nextLine(&rest), next.elementsEqual(line.utf8) else { return nil } }
        var files: [String: Entry] = [:]
        while let line = nextLine(&rest), !line.elementsEqual(foot[0].utf8) {
            if line.isEmpty { continue }
            guard let (path, entry) = entry(line), OutputPath.isInside(path) else { return nil }
            files[path] = entry
        }
        return rest.elementsEqual("}\n".utf8) ? files : nil
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private static func nextLine(_ rest: inout Bytes) -> Bytes? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }

    /// `    "path": "hash",`; a path holds no quotation mark.
    private static func entry(_ line: Bytes) -> (String, Entry)? {
        var line = line
        guard line.takes("    \""), let end = line.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let path = String(decoding: line[..<end], as: UTF8.self)
        line = line[end...]
        guard line.takes("\": \""), let entry = Entry(&line), line.takes("\"") else { return nil }
        return line.isEmpty || line.elementsEqual(",".utf8) ? (path, entry) : nil
    }

    /// The manifest of the site in a folder; nothing where there is none, or none that we wrote.
    init?(inSite folder: String) throws(SystemFailure) {
        let path = folder + "/" + Self.fileName
        guard try FileIdentity.at(path)?.kind == .regularFile else { return nil }
        let file = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, doing: "read it")
        let size = Int(try file.status().st_size)
        guard size <= Self.largest else { return nil }
        let bytes = try file.read(upTo: size)
        guard let text = String(validating: bytes, as: UTF8.self), let read = SiteManifest(text: text) else {
            return nil
        }
        self = read
    }

    /// Writes the manifest into a site that is being built, and waits until the disk has it.
    func write(into folder: String, mode: mode_t) throws(SystemFailure) {
        let path = folder + "/" + Self.fileName
        let file = try Descriptor(
            opening: path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: mode, doing: "write it")
        try file.writeAll(bytes)
        guard fsync(file.number) == 0 else { throw SystemFailure("write it", path) }
    }
}

extension SiteManifest.Entry {
    /// The hash in 16 hexadecimal digits, behind it after a slash the fingerprint in 32, where there is one.
    func append(to bytes: inout [UInt8]) {
        bytes.append(hexadecimal: hash.value)
        guard fingerprint != 0 else { return }
        bytes.append(UInt8(ascii: "/"))
        bytes.append(hexadecimal: UInt64(truncatingIfNeeded: fingerprint >> 64))
        bytes.append(hexadecimal: UInt64(truncatingIfNeeded: fingerprint))
    }

    /// Goes on behind what `append` wrote.
    fileprivate init?(_ bytes: inout Slice<UnsafeBufferPointer<UInt8>>) {
        guard let value = bytes.takeNumber() else { return nil }
        self.init(hash: ContentHash(value: value))
        guard bytes.takes("/") else { return }
        guard let high = bytes.takeNumber(), let low = bytes.takeNumber() else { return nil }
        fingerprint = UInt128(high) << 64 | UInt128(low)
    }
}
