internal import People

extension SHA256 {
    /// The keyed hash HMAC (RFC 2104) of a message, 32 bytes.
    static func authenticate(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        let short = key.count > 64 ? digest(of: key) : key
        let key = short + [UInt8](repeating: 0, count: 64 - short.count)
        return digest(of: key.map { $0 ^ 0x5c } + digest(of: key.map { $0 ^ 0x36 } + message))
    }
}
