/// Names the page of a sender: what is legible of the key, and a short hash of all of it.
///
/// Lower-case letters, digits and hyphens only, so that two ids never meet in a file system that ignores case; 60 bits of
/// SHA-256 keep keys apart even where somebody tries, and an id never depends on who else is in the data.
package enum SenderID {
    private static let hashLength = 12
    private static let longest = 80

    package static func make(for key: PersonKey) -> String {
        let legible = legible(key).prefix(longest - hashLength - 1)
        let hash = String(decoding: hash(key.text), as: UTF8.self)
        let name = String(decoding: legible, as: UTF8.self)
        return name.isEmpty ? hash : "\(name)-\(hash)"
    }

    /// Letters and digits of ASCII, each run of anything else a hyphen.
    private static func legible(_ key: PersonKey) -> [UInt8] {
        let text =
            switch key {
            case .profile(let profile): profile.slug
            case .name(let name): name
            }
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 48...57, 97...122: result.append(byte)
            case 65...90: result.append(byte + 32)
            default: if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
            }
        }
        if result.last == UInt8(ascii: "-") { result.removeLast() }
        return result
    }

    /// Base 32 without letters that are easily confused (Crockford's), five bits a character.
    private static func hash(_ text: String) -> [UInt8] {
        let bits = SHA256.digest(of: text.utf8).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return (0..<hashLength).map { alphabet[Int(bits >> (59 - 5 * UInt64($0))) & 31] }
    }

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
