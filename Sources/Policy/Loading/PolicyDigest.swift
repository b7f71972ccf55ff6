internal import Vetting

/// A fingerprint of a decoded policy: equal for equal policies, whatever the order of files, keys and spaces.
///
/// FNV-1a of 128 bits over a canonical text. It tells policies apart; it is no protection against forgery.
enum PolicyDigest {
    static let start: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

    /// 32 hexadecimal digits.
    static func of(_ policy: VettingPolicy) -> String {
        let digits = String(fingerprint(CanonicalPolicy.text(of: policy)), radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    static func fingerprint(_ text: String) -> UInt128 {
        text.utf8.reduce(start) { ($0 ^ UInt128($1)) &* prime }
    }
}
