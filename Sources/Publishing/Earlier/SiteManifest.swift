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
        var rest = text.utf8[...]
        for line in Self.head { guard let next = Self.nextLine(&rest), next == line else { return nil } }
        while let line = Self.nextLine(&rest), line != Self.foot[0] {
            if line.isEmpty { continue }
            guard let (path, entry) = Self.entry(line), OutputPath.isInside(path) else { return nil }
            files[path] = entry
        }
        guard rest.elementsEqual("}\n".utf8) else { return nil }
    }

    private static func nextLine(_ rest: inout Substring.UTF8View) -> Substring? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { rest = rest[rest.index(after: end)...] }
        return Substring(rest[..<end])
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

    private static func entry(_ line: Substring) -> (String, Entry)? {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "    ", parts[2] == ": ", parts[4] == "," || parts[4].isEmpty,
            let entry = Entry(text: parts[3])
        else { return nil }
        return (String(parts[1]), entry)
    }
}

extension [UInt8] {
    /// Appends 16 digits.
    mutating func append(hexadecimal number: UInt64) {
        for shift in stride(from: 60, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift)) & 15
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
        }
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

    init?(text: Substring) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts[0].utf8.count == 16, let value = UInt64(parts[0], radix: 16) else { return nil }
        self.init(hash: ContentHash(value: value))
        guard parts.count == 2 else { return }
        guard parts[1].utf8.count == 32, let fingerprint = UInt128(parts[1], radix: 16) else { return nil }
        self.fingerprint = fingerprint
    }
}
