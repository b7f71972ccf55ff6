/// The XXH64 hash (seed 0) of a file's bytes, to tell whether a file changed; not a protection against forgery.
///
/// As in the xxHash specification, version 0.1.1 (Yann Collet). SHA-256 would need a dependency and more time than
/// rendering the page takes.
struct ContentHash: Hashable, Sendable {
    let value: UInt64

    init(value: UInt64) { self.value = value }

    init(_ bytes: [UInt8]) {
        var hasher = ContentHasher()
        hasher.add(bytes)
        self = hasher.hash
    }

    /// 16 hexadecimal digits.
    var text: String {
        var digits: [UInt8] = []
        digits.append(hexadecimal: value)
        return String(decoding: digits, as: UTF8.self)
    }
}
