/// A crash that is there on purpose: a fuzzer that does not find it finds nothing else either.
enum Planted {
    /// Byte by byte: a comparison within the standard library would be hidden from the fuzzer.
    static func run(_ bytes: [UInt8]) {
        guard bytes.count >= 4 else { return }
        if bytes[0] == UInt8(ascii: "B") {
            if bytes[1] == UInt8(ascii: "A") {
                if bytes[2] == UInt8(ascii: "D") {
                    precondition(bytes[3] != UInt8(ascii: "!"), "planted")
                }
            }
        }
    }
}
