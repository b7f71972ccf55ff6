/// A fingerprint of the texts of a content folder, all but the cases and the running text of the guidance: of what the
/// pages of senders may hang on.
///
/// After FNV-1a of 128 bits, eight bytes at a time. It tells texts apart; it is no protection against forgery.
struct ContentDigest {
    private(set) var value = PolicyDigest.start

    init(_ files: ContentFiles, pages: [GuidancePage]) {
        for file in [files.facts, files.policy, files.sources] + files.replies + files.lexicons + files.lists {
            add(file, count: file.text.utf8.count)
        }
        let bodies = Dictionary(pages.map { ($0.path, $0.source.utf8.count) }, uniquingKeysWith: { first, _ in first })
        for file in files.guidance { add(file, count: file.text.utf8.count - (bodies[file.path] ?? 0)) }
    }

    /// The first `count` bytes of a file, and what it is called: folders have other names elsewhere.
    private mutating func add(_ file: TextFile, count: Int) {
        add(file.name, count: file.name.utf8.count)
        add(file.text, count: count)
    }

    private mutating func add(_ text: String, count: Int) {
        var text = text
        text.withUTF8 { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            add(word: UInt64(count))
            for offset in stride(from: 0, to: count - count % 8, by: 8) {
                add(word: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            }
            for byte in utf8[(count - count % 8)..<count] { add(word: UInt64(byte)) }
        }
    }

    private mutating func add(word: UInt64) { value = (value ^ UInt128(word)) &* PolicyDigest.prime }
}
